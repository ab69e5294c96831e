package org.dpportal.house.violators.accounts;

/** Deliberate violator: shares its name. */
public record Twin() {}
