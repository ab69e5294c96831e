package org.dpportal.house.violators.accounts;

import java.time.Clock;

/** Deliberate violator: makes its own clock. */
final class WindsAClock {
    Clock clock() {
        return Clock.systemUTC();
    }
}
