package org.dpportal.accounts;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.dpportal.shared.Money;

/** What a native query hands over, in our own words. */
final class Columns {
    private Columns() {}

    static long number(Object column) {
        return ((Number) column).longValue();
    }

    static Money money(Object column) {
        return column == null ? Money.ZERO : Money.ofPence(number(column));
    }

    static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    static Instant instant(Object column) {
        if (column instanceof Timestamp timestamp) {
            return timestamp.toInstant();
        }
        return column instanceof OffsetDateTime time ? time.toInstant() : (Instant) column;
    }

    /** Spending categories from names with commas. */
    static List<SpendingCategory> names(String column) {
        if (column == null || column.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(column.split(",")).map(SpendingCategory::valueOf).toList();
    }
}
