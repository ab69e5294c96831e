package org.dpportal.house.violators.attic;

/** Deliberate violator: its room is on no step of the stairs. */
final class Stray {}
