package org.dpportal.house.violators.accounts.web;

import org.dpportal.house.violators.accounts.PublicEntity;

/** Deliberate violator: a page that knows an entity. */
record ShowsAnEntity(PublicEntity account) {}
