package org.dpportal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.dpportal.content.Language;
import org.dpportal.content.Texts;
import org.junit.jupiter.api.Test;

/** Every page that somebody else can open for a person has a name in that person's log. */
class LoggedPagesTest {
    private final Texts texts = new Texts();

    @Test
    void every_page_of_a_person_has_a_name_in_their_log() {
        List<String> pages = Address.ALL.stream()
                .filter(Address::ofPerson)
                .map(address -> "privacy.page." + address.view().substring(1).replaceAll("[^a-z-]", "-"))
                .toList();
        assertFalse(pages.isEmpty());
        assertEquals(
                List.of(),
                pages.stream()
                        .filter(key -> texts.text(Language.EN, key).startsWith("⟦"))
                        .toList());
    }
}
