package org.dpportal.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {
    private final DateRange february = new DateRange(LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29));

    @Test
    void both_ends_belong_to_it() {
        assertTrue(february.contains(LocalDate.of(2028, 2, 1)));
        assertTrue(february.contains(LocalDate.of(2028, 2, 29)));
        assertFalse(february.contains(LocalDate.of(2028, 3, 1)));
        assertEquals(29, february.days());
    }

    @Test
    void it_cannot_end_before_it_begins() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new DateRange(LocalDate.of(2028, 2, 2), LocalDate.of(2028, 2, 1)));
    }
}
