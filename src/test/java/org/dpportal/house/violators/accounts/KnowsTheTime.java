package org.dpportal.house.violators.accounts;

import java.time.LocalDate;

/** Deliberate violator: asks for the time without a Clock. */
final class KnowsTheTime {
    LocalDate today() {
        return LocalDate.now();
    }
}
