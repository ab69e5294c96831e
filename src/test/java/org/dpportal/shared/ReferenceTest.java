package org.dpportal.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferenceTest {
    @Test
    void a_drawn_reference_is_read_back_as_itself() {
        Reference drawn = Reference.draw('R');
        assertEquals(Optional.of(drawn), Reference.of(drawn.toString()));
    }

    @Test
    void signs_that_are_taken_for_one_another_do_not_occur() {
        Set<Reference> drawn = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            Reference reference = Reference.draw('R');
            assertTrue(reference.value().substring(2).matches("[^01ILOS]+"), reference::value);
            drawn.add(reference);
        }
        assertEquals(2_000, drawn.size());
    }

    @Test
    void whatever_is_no_reference_is_empty_or_refused() {
        for (String text :
                new String[] {null, "", "R-1234-5678", "r-7KQ4-MW2X", "R-7KQ4-MW2X ", "R-7KQ4-MW2X/../x", "R7KQ4MW2X"
                }) {
            assertEquals(Optional.empty(), Reference.of(text));
        }
        assertThrows(IllegalArgumentException.class, () -> new Reference("R-7KQ4"));
    }
}
