package org.dpportal.accounts;

/** Which payment, as the database knows it. Never shown on a page and never taken from one. */
public record PaymentId(long value) {}
