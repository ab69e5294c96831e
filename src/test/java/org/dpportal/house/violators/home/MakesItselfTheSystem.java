package org.dpportal.house.violators.home;

import org.dpportal.house.violators.identity.SystemJob;

/** Deliberate violator: calls itself the system. */
final class MakesItselfTheSystem {
    Object forge() {
        return new SystemJob("home");
    }
}
