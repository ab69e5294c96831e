package org.dpportal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.dpportal.content.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page of the council's officers in every language, on the narrowest phone and on a desk. */
class OfficersPagesJourney {
    @RegisterExtension
    final Visits visits = new Visits();

    @AfterAll
    static void the_officer_reads_english_again() {
        RowsOf.wish("officer1", "en");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_page_of_officers_is_whole_in_this_language_at_every_width(Language language) {
        Visit officer = visits.at(Visits.DESK).signIn("officer1", "/home?lang=" + language.tag());
        String receipt = RowsOf.receiptOfSomebodyElse("officer1");
        String waiting = RowsOf.authority("carer1", "recipient3", "SUITABLE_PERSON", "BEING_CHECKED");
        String active = RowsOf.authority("pa1", "recipient3", "NOMINATED", "ACTIVE");
        String organisation = RowsOf.organisation("Help " + language.tag());
        LetterRows.choose("recipient3", "POST", "EASY_READ", "ti", "standard");
        String notice = LetterRows.notice("recipient3", "helperEnded");
        String letter = LetterRows.onTheWay(notice, "POST", "WAITING");
        String asked = RowsOf.request("Sam Rao", "ur", "EASY_READ");
        List<String> troubles = new ArrayList<>();
        try {
            for (String address : List.of(
                    "/casework/receipts",
                    "/casework/receipts/" + receipt,
                    "/casework/authorities",
                    "/casework/authorities?list=ACTIVE",
                    "/casework/authorities/" + waiting,
                    "/casework/authorities/" + active,
                    "/casework/needs/" + RowsOf.referenceOf("recipient3"),
                    "/casework/letters",
                    "/casework/letters/" + letter,
                    "/casework/requests",
                    "/casework/requests?list=ENDED",
                    "/casework/requests/" + asked,
                    "/casework/organisations",
                    "/casework/organisations/" + organisation)) {
                officer.open(address + (address.contains("?") ? "&" : "?") + "lang=" + language.tag());
                troubles.addAll(PageChecks.troublesAtEveryWidth(officer.page(), language.tag(), address));
            }
        } finally {
            RowsOf.end(waiting);
            RowsOf.end(active);
            LetterRows.forget("recipient3");
            RowsOf.wish("recipient3", "pl");
        }
        assertEquals(List.of(), troubles);
    }
}
