package org.dpportal.accounts;

/** Which payment, as the database knows it. Not shown to people; a link may carry it, and then rights are checked as for any payment. */
public record PaymentId(long value) {}
