package org.dpportal.shared;

/** Which person, as the database knows it. Never shown on a page and never taken from one. */
public record PersonId(long value) {}
