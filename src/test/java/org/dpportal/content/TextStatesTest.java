package org.dpportal.content;

import static org.dpportal.content.TextStates.Recorded.draft;
import static org.dpportal.content.TextStates.hash;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.dpportal.content.TextStates.Recorded;
import org.dpportal.content.TextStates.TextState;
import org.junit.jupiter.api.Test;

class TextStatesTest {
    private static final Recorded REVIEWED =
            new Recorded(true, hash("Hello"), hash("Cześć"), "2026-11-20", "Polish Centre, Ashbourne");

    private static TextStates of(Recorded record) {
        return TextStates.read(TextStates.written(Map.of("home.hello", record)));
    }

    @Test
    void a_record_is_read_as_it_was_written() {
        TextStates states = TextStates.read(
                TextStates.written(Map.of("home.hello", REVIEWED, "home.bye", draft(hash("Bye"), hash("Pa")))));
        assertEquals(REVIEWED, states.of("home.hello", "Hello", "Cześć").orElseThrow());
        assertEquals(TextState.DRAFT, states.standing("home.bye", "Bye", "Pa"));
        assertEquals(TextState.UNRECORDED, states.standing("home.new", "New", "Nowe"));
    }

    @Test
    void a_review_holds_for_the_words_that_were_reviewed_and_for_no_others() {
        assertEquals(TextState.REVIEWED, of(REVIEWED).standing("home.hello", "Hello", "Cześć"));
        assertEquals(TextState.REVIEW_IS_OVER, of(REVIEWED).standing("home.hello", "Hello there", "Cześć"));
        assertEquals(TextState.REVIEW_IS_OVER, of(REVIEWED).standing("home.hello", "Hello", "Hej"));
    }

    @Test
    void a_draft_is_stale_when_english_has_changed_and_nobody_has_followed() {
        TextStates states = of(draft(hash("Hello"), hash("Cześć")));
        assertEquals(TextState.STALE, states.standing("home.hello", "Hello there", "Cześć"));
        assertEquals(TextState.DRAFT, states.standing("home.hello", "Hello there", "Cześć tobie"));
    }

    @Test
    void of_two_records_that_a_merge_has_left_the_one_that_speaks_of_these_words_counts() {
        String older = TextStates.written(Map.of("home.hello", draft(hash("Hello"), hash("Hej"))));
        String newer = TextStates.written(Map.of("home.hello", REVIEWED));
        assertEquals(TextState.REVIEWED, TextStates.read(older + newer).standing("home.hello", "Hello", "Cześć"));
        assertEquals(TextState.REVIEWED, TextStates.read(newer + older).standing("home.hello", "Hello", "Cześć"));
    }

    @Test
    void what_is_no_record_is_refused() {
        for (String bad : new String[] {"home.hello", "home.hello = fine 1 2", "home.hello = draft 1"}) {
            assertThrows(IllegalArgumentException.class, () -> TextStates.read(bad), bad);
        }
    }

    @Test
    void a_file_is_a_draft_until_each_of_its_texts_is_reviewed() {
        TextFile english = new TextFile(Map.of("home.hello", "Hello"), TextStates.NONE);
        assertFalse(new TextFile(Map.of("home.hello", "Cześć"), of(REVIEWED)).isDraft(english));
        assertTrue(new TextFile(Map.of("home.hello", "Cześć", "home.bye", "Pa"), of(REVIEWED)).isDraft(english));
        assertTrue(new TextFile(Map.of("home.hello", "Hej"), of(REVIEWED)).isDraft(english));
    }
}
