package org.dpportal.house.violators.accounts;

/** Deliberate violator: an entity that is none. */
final class NoEntity {}
