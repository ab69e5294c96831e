package org.dpportal.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TriesTest {
    private static final Instant NOW = Instant.parse("2026-11-18T09:30:00Z");

    @Test
    void each_pause_is_longer_than_the_one_before_and_none_is_longer_than_half_a_day() {
        Duration before = Duration.ZERO;
        for (int done = 1; done <= 6; done++) {
            Duration pause = Duration.between(NOW, Tries.next(done, false, NOW).orElseThrow());
            assertTrue(pause.compareTo(before) > 0, "after try " + done);
            before = pause;
        }
        assertEquals(Duration.ofHours(12), before);
        assertEquals(
                Duration.ofHours(12),
                Duration.between(NOW, Tries.next(11, false, NOW).orElseThrow()));
    }

    @Test
    void an_address_that_is_refused_is_given_up_long_before_a_server_that_is_away() {
        assertTrue(Tries.next(2, true, NOW).isPresent());
        assertEquals(Optional.empty(), Tries.next(3, true, NOW));
        assertTrue(Tries.next(3, false, NOW).isPresent());
        assertEquals(Optional.empty(), Tries.next(12, false, NOW));
    }
}
