package org.dpportal.house.violators.identity;

/** Deliberate violator: an authority with a public constructor. */
public final class Actor {}
