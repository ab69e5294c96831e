package org.dpportal.house.violators.accounts;

/** Deliberate violator: a repository that leaves the room. */
public class PublicRepository {}
