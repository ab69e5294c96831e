package org.dpportal.house.violators.receipts.web;

/** Deliberate violator: nothing wrong here: what a page shows. */
public record ShownReceipt(String reference) {}
