package org.dpportal.accounts;

/** Which account, as the database knows it. Never shown on a page and never taken from one. */
public record AccountId(long value) {}
