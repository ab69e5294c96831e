package org.dpportal.house.violators.representation;

/** Deliberate violator: an authority with a public constructor. */
public final class ActingFor {}
