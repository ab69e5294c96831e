package org.dpportal.notifications;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When something that did not go out is tried again. */
final class Tries {
    /** A mail server may be away for a night, or for days; the last pause counts for all later ones. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12));

    private static final int MOST = 12;
    /** An address that was refused so often is wrong; the letter must not wait for days until somebody hears of it. */
    private static final int MOST_REFUSED = 3;

    private Tries() {}

    /**
     * @param done how many tries there have been, the one that has just failed among them
     * @param refused whether the address was at fault
     * @return empty if it is given up
     */
    static Optional<Instant> next(int done, boolean refused, Instant now) {
        if (done >= (refused ? MOST_REFUSED : MOST)) {
            return Optional.empty();
        }
        return Optional.of(now.plus(PAUSES.get(Math.min(done, PAUSES.size()) - 1)));
    }
}
