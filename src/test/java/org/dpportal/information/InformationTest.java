package org.dpportal.information;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dpportal.content.ContentFixture;
import org.dpportal.content.Glossary;
import org.dpportal.content.HardWord;
import org.dpportal.content.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InformationTest {
    private static final Glossary GLOSSARY = ContentFixture.glossary();
    private static final Information INFORMATION =
            new Information(ContentFixture.texts(), GLOSSARY, ContentFixture.passages());

    private static List<String> addresses(Language language, String typed) {
        return INFORMATION.search(language, typed).stream().map(Found::address).toList();
    }

    @Test
    void every_leaflet_has_its_page_and_leads_on_until_all_are_read() {
        Set<String> read = new HashSet<>();
        Leaflet leaflet = INFORMATION.leaflets().get(0);
        while (read.add(leaflet.name())) {
            Path page = Path.of("src/main/webapp" + leaflet.address() + ".xhtml");
            assertTrue(Files.exists(page), page::toString);
            leaflet = INFORMATION.leaflet(leaflet.next());
        }
        assertEquals(INFORMATION.leaflets().size(), read.size(), () -> "only " + read);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_leaflet_has_a_title_and_an_owner_in_every_language(Language language) {
        for (Leaflet leaflet : INFORMATION.leaflets()) {
            String title = ContentFixture.texts().text(language, leaflet.title());
            String owner = ContentFixture.texts().text(language, "information.owner." + leaflet.owner());
            assertFalse((title + owner).contains("⟦"), () -> title + " " + owner);
        }
    }

    @Test
    void a_leaflet_is_out_of_date_after_its_last_day() {
        Leaflet leaflet = INFORMATION.leaflet("family");
        assertFalse(leaflet.isOutOfDateOn(leaflet.review()));
        assertTrue(leaflet.isOutOfDateOn(leaflet.review().plusDays(1)));
    }

    @Test
    void a_leaflet_that_nobody_wrote_is_a_mistake_of_the_page() {
        assertThrows(IllegalArgumentException.class, () -> INFORMATION.leaflet("nothing"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_hard_word_is_found_in_its_own_language(Language language) {
        for (HardWord word : GLOSSARY.words(language)) {
            assertTrue(addresses(language, word.word()).contains("/words#" + word.key()), word::word);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EN, lost receipt, /information/problems",
        "EN, husband, /information/family",
        "EN, screen reader, /information/accessibility",
        "PL, brajl, /information/accessibility",
        "PL, mąż, /information/family",
        "RO, sotia, /information/family",
        "UR, شوہر, /information/family",
        "AR, زوجة, /information/family",
        "PA, ਪਤਨੀ, /information/family",
        "GU, પત્ની, /information/family",
        "TI, ሰበይትኹም, /information/family"
    })
    void words_lead_to_the_page_they_stand_on(Language language, String typed, String address) {
        assertTrue(addresses(language, typed).contains(address), () -> addresses(language, typed)
                .toString());
    }

    @Test
    void the_sentence_that_says_most_of_the_words_is_shown() {
        Found found = INFORMATION.search(Language.EN, "advocate complain").stream()
                .filter(place -> place.address().equals("/information/problems"))
                .findFirst()
                .orElseThrow();
        assertEquals("When something goes wrong", found.title());
        assertTrue(found.sentence().contains("complain") || found.sentence().contains("advocate"), found::sentence);
    }

    @Test
    void words_of_another_language_are_found_there() {
        List<Found> found = INFORMATION.search(Language.EN, "paragon");
        assertFalse(found.isEmpty());
        assertTrue(found.stream().allMatch(place -> place.language() == Language.PL), found::toString);
    }

    @Test
    void nothing_typed_and_nonsense_find_nothing() {
        assertEquals(List.of(), addresses(Language.EN, ""));
        assertEquals(List.of(), addresses(Language.EN, "?? !"));
        assertEquals(List.of(), addresses(Language.EN, "qqxqqx"));
        assertEquals(List.of(), addresses(Language.EN, "money qqxqqx"));
        assertEquals(List.of(), addresses(Language.EN, "q".repeat(10_000)));
    }
}
