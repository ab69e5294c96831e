package org.dpportal.house.violators.accounts.web;

/** Deliberate violator: a resource without a path. */
final class NoResource {}
