package org.dpportal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.dpportal.servers.RunningPortal;
import org.junit.jupiter.api.Test;

/** What officers' pages do without a browser: what they leave in the log, and what happens when a colleague was faster. */
class OfficersIT {
    private static PlainVisit officer() {
        RowsOf.wish("officer1", "en");
        return new PlainVisit(RunningPortal.get().url()).signIn("officer1");
    }

    @Test
    void whoever_opens_a_receipt_or_the_list_leaves_a_trace_for_the_person() {
        PlainVisit officer = officer();
        String receipt = RowsOf.receiptOfSomebodyElse("officer1");
        long person = RowsOf.number("select person_id from receipt where reference = ?", receipt);
        officer.get("/casework/receipts/" + receipt);
        assertEquals(1, entries("receipt-looked-at", person, receipt));
        officer.get("/casework/receipts.csv");
        officer.get("/casework/receipts.csv");
        officer.get("/casework/receipts");
        assertEquals(1, entries("receipts-listed", person, "casework/receipts"), "once a day is enough");
    }

    @Test
    void a_colleague_who_was_faster_takes_no_typed_word_away() {
        PlainVisit officer = officer();
        String authority = RowsOf.authority("carer1", "recipient3", "NOMINATED", "BEING_CHECKED");
        try {
            PlainForm form = PlainForm.at(officer, "/casework/authorities/" + authority)
                    .set("reason", "We could not reach anybody");
            RowsOf.end(authority);
            HttpResponse<byte[]> answer = form.press("refuse");
            String page = PlainVisit.text(answer);
            assertEquals(200, answer.statusCode());
            assertTrue(page.contains("Somebody else has changed this"), page);
            assertTrue(page.contains("We could not reach anybody"), page);
            assertEquals("ENDED", RowsOf.text("select state from representation where reference = ?", authority));
        } finally {
            RowsOf.end(authority);
        }
    }

    @Test
    void an_authority_that_came_by_letter_is_entered_between_known_people_only() {
        PlainVisit officer = officer();
        String person = RowsOf.referenceOf("recipient3");
        HttpResponse<byte[]> own = letter(officer, person, person);
        assertTrue(PlainVisit.text(own).contains("Nobody can act for themself"));
        HttpResponse<byte[]> unknown = letter(officer, person, "G-2222-2222");
        assertTrue(PlainVisit.text(unknown).contains("The council knows nobody by this number"));
        HttpResponse<byte[]> entered =
                letter(officer, person.toLowerCase(java.util.Locale.ROOT), RowsOf.referenceOf("carer1"));
        String where = entered.headers().firstValue("Location").orElse("none");
        assertTrue(where.matches(".*/casework/authorities/H-.*"), where);
        RowsOf.end(where.replaceAll("^.*/", ""));
    }

    @Test
    void people_join_an_organisation_and_leave_it() {
        PlainVisit officer = officer();
        String organisation = RowsOf.organisation("Join and leave");
        String address = "/casework/organisations/" + organisation;
        String person = RowsOf.referenceOf("pa1");
        PlainForm.at(officer, address).set("person", person).press("join");
        assertEquals(1, members(organisation));
        String again = PlainVisit.text(
                PlainForm.at(officer, address).set("person", person).press("join"));
        assertTrue(again.contains("This person belongs to it already"), again);
        PlainForm.at(officer, address).press("leave");
        assertEquals(0, members(organisation));
    }

    private static HttpResponse<byte[]> letter(PlainVisit officer, String person, String representative) {
        return PlainForm.at(officer, "/casework/authorities", "letter")
                .set("person", person)
                .set("representative", representative)
                .press("enter");
    }

    private static long members(String organisation) {
        return RowsOf.number(
                "select count(*) from organisation_member m join organisation o on o.id = m.organisation_id"
                        + " where o.reference = ? and m.until_on is null",
                organisation);
    }

    private static long entries(String action, long person, String object) {
        return RowsOf.number(
                "select count(*) from audit_entry where action = ? and about_person_id = ? and object = ?",
                action,
                person,
                object);
    }
}
