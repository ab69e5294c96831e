package org.dpportal.house.violators.home;

import org.dpportal.house.violators.identity.Officer;

/** Deliberate violator: makes an authority outside its room. */
final class MakesItselfAnOfficer {
    Object forge() {
        return new Officer();
    }
}
