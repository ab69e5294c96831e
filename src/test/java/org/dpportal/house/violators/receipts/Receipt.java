package org.dpportal.house.violators.receipts;

/** Deliberate violator: nothing wrong here: a receipt that others may not know. */
public record Receipt(String reference) {}
