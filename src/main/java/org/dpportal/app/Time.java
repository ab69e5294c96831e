package org.dpportal.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The one clock of the portal. The setting {@code dp.clock} stops it at an instant, so that a demonstration looks the same next year. */
@ApplicationScoped
class Time {
    @Produces
    @Singleton
    Clock clock() {
        return clock(System.getProperty("dp.clock", ""));
    }

    /** @param instant such as {@code 2026-11-18T09:30:00Z}; empty for the real time */
    static Clock clock(String instant) {
        return instant.isBlank() ? Clock.systemUTC() : Clock.fixed(Instant.parse(instant.strip()), ZoneOffset.UTC);
    }
}
