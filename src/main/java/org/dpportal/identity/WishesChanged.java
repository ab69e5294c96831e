package org.dpportal.identity;

/** Somebody has chosen how they want to read. Fired inside the change's own transaction, for the trail, which stands above this package. */
public record WishesChanged(Actor actor) {}
