package org.dpportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.dpportal.shared.Money;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts inSample = new Texts(true);
    private final Texts inProduction = new Texts(false);

    private static String bare(String text) {
        return text.replaceAll("[\u2066-\u2069]", "");
    }

    @Test
    void a_text_is_found_by_the_file_that_its_key_begins_with() {
        Map<String, Money> sum = Map.of("sum", Money.ofPence(100));
        assertEquals("Both £1.00", bare(inProduction.text(Language.EN, "sample.both", sum)));
        assertEquals("Oba £1.00", bare(inProduction.text(Language.PL, "sample.both", sum)));
    }

    @Test
    void a_missing_translation_is_english_and_in_the_sample_nobody_overlooks_it() {
        Map<String, Integer> three = Map.of("n", 3);
        assertEquals("Only English 3", bare(inProduction.text(Language.PL, "sample.english", three)));
        assertEquals("⟦Only English 3⟧", bare(inSample.text(Language.PL, "sample.english", three)));
        assertEquals("Only English 3", bare(inSample.text(Language.EN, "sample.english", three)));
    }

    @Test
    void a_text_that_nobody_wrote_shows_its_key_instead_of_failing_the_page() {
        assertEquals("⟦sample.gone⟧", inProduction.text(Language.EN, "sample.gone"));
        assertEquals("⟦nowhere⟧", inProduction.text(Language.UR, "nowhere"));
    }

    @Test
    void a_file_says_whether_it_is_a_draft() {
        assertTrue(inSample.isDraft(Language.PL, "sample"));
        assertFalse(inSample.isDraft(Language.EN, "sample"));
        assertFalse(inSample.isDraft(Language.AR, "sample"));
        assertFalse(inSample.isDraft(Language.RO, "sample"), "each text is reviewed");
        assertTrue(inSample.isDraft(Language.GU, "sample"), "English has changed since the review");
    }

    @Test
    void easy_read_that_is_missing_in_a_language_is_english() {
        EasyReadPages pages = new EasyReadPages(inSample);
        List<EasyReadRow> rows = pages.rows(Language.PL, "sample/page", "only", Map.of("sum", Money.ofPence(5)));
        assertEquals("You have £0.05.", bare(rows.get(0).text()));
        assertFalse(pages.isDraft("sample/page", Language.EN));
        assertThrows(IllegalArgumentException.class, () -> pages.rows(Language.EN, "sample/page", "none", Map.of()));
        assertThrows(IllegalArgumentException.class, () -> pages.rows(Language.EN, "no/page", "only", Map.of()));
    }

    @Test
    void every_reader_has_a_name_for_every_language_and_it_is_not_the_english_one() {
        assertEquals("Urdu (اردو)", inSample.name(Language.EN, Language.UR));
        assertEquals("English", inSample.name(Language.EN, Language.EN));
        for (Language reader : Language.values()) {
            for (Language named : Language.values()) {
                String name = inSample.name(reader, named);
                assertTrue(name.contains(named.ownName()) || reader == named, name);
                if (reader != Language.EN && named != reader && reader != Language.RO && reader != Language.PL) {
                    assertFalse(name.startsWith(inSample.name(Language.EN, named)), reader + ": " + name);
                }
            }
        }
    }
}
