package org.dpportal.notifications;

import java.time.Instant;

/** That something has gone out, by which way and when. */
public record Sent(Way way, Instant at) {}
