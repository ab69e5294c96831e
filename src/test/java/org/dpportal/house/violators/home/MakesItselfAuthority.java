package org.dpportal.house.violators.home;

import org.dpportal.house.violators.representation.ActingFor;

/** Deliberate violator: makes an authority outside its room. */
final class MakesItselfAuthority {
    Object forge() {
        return new ActingFor();
    }
}
