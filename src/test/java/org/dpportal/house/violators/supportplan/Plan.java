package org.dpportal.house.violators.supportplan;

/** Deliberate violator: nothing wrong here: a plan that its neighbours may not know. */
public record Plan(String aim) {}
