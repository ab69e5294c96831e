package org.dpportal.shared;

/** Which council, as the database knows it. Never shown on a page and never taken from one. */
public record CouncilId(long value) {}
