package org.dpportal.house.violators.shared;

/** Deliberate violator: neither a record nor an enum. */
final class NotAValue {}
