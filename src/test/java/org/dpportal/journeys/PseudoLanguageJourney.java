package org.dpportal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.dpportal.content.PseudoLanguage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every citizen page in words that are longer, and in words that run from right to left, on the narrowest phone: all of them can be read. */
class PseudoLanguageJourney {
    private static final int NARROWEST = 320;

    @RegisterExtension
    final Visits visits = new Visits();

    @AfterAll
    static void nobody_acts_for_anybody() {
        Hats.takeAll();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_cut_off_or_overlaps_and_every_word_comes_from_the_translations(PseudoLanguage pseudo) {
        Visit visit = visits.at(NARROWEST).expecting(404).signIn("recipient1", "/home?lang=en&view=standard");
        Tour tour = Tour.prepare(visit);
        List<String> troubles = new ArrayList<>();
        List<String> addresses = new ArrayList<>(EveryPageJourney.addresses());
        // Every tag in every state, mistakes included.
        addresses.addAll(List.of("/dev/tags", "/dev/tags?problem=yes"));
        for (String address : addresses) {
            for (String mode : List.of("standard", "easy-read")) {
                String there = tour.fill(address)
                        + (address.contains("?") ? "&" : "?")
                        + "lang=" + pseudo.tag() + "&view=" + mode;
                visit.open(there);
                troublesOn(visit.page(), pseudo).forEach(trouble -> troubles.add(there + " " + trouble));
            }
        }
        assertEquals(List.of(), troubles);
    }

    private static List<String> troublesOn(Page page, PseudoLanguage pseudo) {
        List<String> troubles = new ArrayList<>(Layout.troublesOn(page));
        EnglishLeft.plainOn(page).forEach(words -> troubles.add("not from the translations: " + words));
        try {
            PageChecks.of(page).noSidewaysScroll();
            assertEquals(pseudo.tag(), page.evaluate("document.documentElement.lang"));
            assertEquals(pseudo.direction(), page.evaluate("getComputedStyle(document.body).direction"));
        } catch (AssertionError e) {
            troubles.add(e.getMessage());
        }
        return troubles;
    }
}
