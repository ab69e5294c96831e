package org.dpportal.house.violators.receipts;

/** Deliberate violator: shares its name. */
public record Twin() {}
