package org.dpportal.house.violators.home;

import org.dpportal.house.violators.identity.Actor;

/** Deliberate violator: makes an authority outside its room. */
final class MakesItselfAnActor {
    Object forge() {
        return new Actor();
    }
}
