package org.dpportal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dpportal.content.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every citizen page in every language and both reading modes, on the narrowest phone and on a desk. */
class EveryPageJourney {
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
        TOUR.put("representation/act-whom", "{ask}/whom");
        TOUR.put("representation/act-basis", "{ask}/basis");
        TOUR.put("representation/act-scope", "{ask}/scope");
        TOUR.put("representation/act-check", "{ask}/check");
        TOUR.put("error", "/no-such-page");
        TOUR.put("privacy/who-looked", "/who-looked");
        TOUR.put("privacy/messages", "/messages");
        TOUR.put("privacy/message-letter", "/messages/{notice}/letter");
        TOUR.put("privacy/private", "/private");
        TOUR.put("representation/acting", "/acting");
        TOUR.put("representation/helpers", "/helpers");
        TOUR.put("representation/helper", "/helpers/{helper}");
        TOUR.put("invitations/invite-scope", "{invitation}/scope");
        TOUR.put("invitations/invite-until", "{invitation}/until");
        TOUR.put("invitations/invite-check", "{invitation}/check");
        TOUR.put("invitations/invitation", "{made}");
        TOUR.put("invitations/code", "/code");
        TOUR.put("communication/how-i-want-it", "/how-i-want-it");
        for (String question : List.of("reading", "letters", "format", "support", "told")) {
            TOUR.put("communication/wanted-" + question, "/how-i-want-it/" + question);
        }
        TOUR.put("communication/wanted-address", "/how-i-want-it/letters/post");
        for (String step : List.of("council", "for-whom", "name", "contact", "now", "how", "check")) {
            TOUR.put("requests/ask-" + step, "{request}/" + step);
        }
        TOUR.put("requests/ask-sent", "{requested}/sent");
        TOUR.put("requests/ask", "/ask");
        // Public pages: read without signing in, but the same for somebody who has.
        TOUR.put("information/contents", "/information");
        TOUR.put("information/search-results", "/information/search");
        TOUR.put("information/words", "/words");
        for (String leaflet : List.of(
                "direct-payment", "choosing", "accounts", "assistants", "family", "problems", "accessibility")) {
            TOUR.put("information/" + leaflet, "/information/" + leaflet);
        }
    }

    /** Prepared once and walked in every language. */
    private static Tour tour;

    private static final Map<String, EnglishLeft> ENGLISH = new HashMap<>();

    @RegisterExtension
    final Visits visits = new Visits();

    @AfterAll
    static void nobody_acts_for_anybody() {
        Hats.takeAll();
        RowsOf.forgetNotices("recipient1");
    }

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
                troubles.addAll(PageChecks.troublesHoweverShown(visit.page(), language.tag(), mode + " " + there));
                troubles.addAll(english.leftOn(visit.page(), language).stream()
                        .map(words -> mode + " " + there + " still says in English: " + words)
                        .toList());
            }
        }
        assertEquals(List.of(), troubles);
    }

    /** Where the tour leads, for other journeys that must leave nothing out. */
    static Collection<String> addresses() {
        return TOUR.values();
    }
}
