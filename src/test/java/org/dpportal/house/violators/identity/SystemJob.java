package org.dpportal.house.violators.identity;

/** Deliberate violator: nothing wrong here: the portal itself at work. */
public record SystemJob(String name) {}
