package org.dpportal.house.violators;

/** Deliberate violator: stands in no room at all. */
final class Homeless {}
