package org.dpportal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dpportal.content.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every citizen page in every language and both reading modes, on the narrowest phone and on a desk. */
class EveryPageJourney {
    private static final int NARROWEST = 320;
    private static final List<String> MODES = List.of("standard", "easy-read");

    /** The pages as a person meets them, by the view behind each; a view that is missing here fails the test below. */
    private static final Map<String, String> TOUR = new TreeMap<>(Map.of(
            "home/welcome", "/",
            "home/home", "/home",
            "accounts/statement", "/accounts/statement",
            "receipts/list", "/receipts",
            "receipts/photo", "{form}/photo",
            "receipts/purpose", "{form}/purpose",
            "receipts/amount", "{form}/amount",
            "receipts/payment", "{form}/payment",
            "receipts/check", "{form}/check",
            "receipts/receipt", "/receipts/{reference}"));

    static {
        TOUR.put("receipts/sent", "/receipts/{reference}/sent");
        TOUR.put("error", "/no-such-page");
    }

    /** Prepared once and walked in every language. */
    private static Tour tour;

    private static final Map<String, EnglishLeft> ENGLISH = new HashMap<>();

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void the_tour_leaves_no_citizen_page_out() {
        Set<String> views = new TreeSet<>(CitizenViews.all());
        assertEquals(views, TOUR.keySet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_page_is_whole_in_this_language_and_both_modes_at_every_width(Language language) {
        Visit visit = visits.at(Visits.DESK).expecting(404).signIn("recipient1", "/home?lang=en&view=standard");
        if (tour == null) {
            tour = Tour.prepare(visit);
        }
        List<String> troubles = new ArrayList<>();
        for (String address : TOUR.values()) {
            for (String mode : MODES) {
                String there = tour.fill(address);
                EnglishLeft english = ENGLISH.computeIfAbsent(
                        mode + address, page -> EnglishLeft.on(visit, there + "?lang=en&view=" + mode));
                visit.open(there + "?lang=" + language.tag() + "&view=" + mode);
                troubles.addAll(troublesOn(visit.page(), language, mode + " " + there));
                troubles.addAll(english.leftOn(visit.page(), language).stream()
                        .map(words -> mode + " " + there + " still says in English: " + words)
                        .toList());
            }
        }
        assertEquals(List.of(), troubles);
    }

    private static List<String> troublesOn(Page page, Language language, String where) {
        List<String> troubles = new ArrayList<>();
        for (int width : List.of(NARROWEST, Visits.DESK)) {
            page.setViewportSize(width, 800);
            troubles.addAll(PageChecks.of(page).troubles(language, where + " at " + width + " px: "));
        }
        return troubles;
    }

    /** Where the tour leads, for other journeys that must leave nothing out. */
    static Collection<String> addresses() {
        return TOUR.values();
    }
}
