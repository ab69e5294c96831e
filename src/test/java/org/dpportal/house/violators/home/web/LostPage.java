package org.dpportal.house.violators.home.web;

import jakarta.inject.Named;

/** Deliberate violator: a page bean without its page. */
@Named
public class LostPage {}
