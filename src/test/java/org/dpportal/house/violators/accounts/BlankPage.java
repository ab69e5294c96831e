package org.dpportal.house.violators.accounts;

/** Deliberate violator: a page that no view can name. */
final class BlankPage {}
