package org.dpportal.notifications;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** What the queries of this room hand over, in our own words. */
final class Columns {
    private Columns() {}

    static Instant instant(Object column) {
        if (column instanceof Timestamp timestamp) {
            return timestamp.toInstant();
        }
        return column instanceof OffsetDateTime time ? time.toInstant() : (Instant) column;
    }

    /** Empty if it has not gone out. */
    static Optional<Sent> sent(Object way, Object at) {
        return way == null ? Optional.empty() : Optional.of(new Sent(Way.valueOf((String) way), instant(at)));
    }
}
