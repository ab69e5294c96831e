package org.dpportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A carer asks to act for somebody, an officer checks and decides, and what was allowed ends with the officer's word. */
class AskingJourney {
    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @ValueSource(strings = {"en", "ur"})
    void a_suitable_person_asks_is_approved_acts_and_acts_no_more(String language) {
        String person = RowsOf.referenceOf("recipient3");
        Visit carer =
                visits.at(Visits.PHONE).expecting(404).signIn("carer1", "/home?lang=" + language + "&view=standard");
        AskForm form = AskForm.open(carer);
        carer.check();
        form.whom("Somebody Else", "");
        carer.check();
        form.basis("SUITABLE_PERSON");
        carer.check();
        form.scopes("SEE_MONEY", "SEND_RECEIPTS");
        carer.check();
        String reference = form.send();
        assertEquals(404, opens(carer, person), "asking opens nothing");

        Visit officer = visits.at(Visits.DESK).signIn("officer1", "/home?lang=" + language);
        AuthorityDesk desk = AuthorityDesk.open(officer, reference);
        desk.find(person);
        assertThat(officer.page().locator("main"))
                .containsText(RowsOf.text("select name from person where reference = ?", person));
        desk.conditions(5).approve();
        assertThat(officer.page().locator(".govuk-error-summary a")).hasAttribute("href", "#seen1");
        officer.check();
        desk.evidence("Letter of the doctor").approve();
        assertThat(officer.page().locator("#endReason")).isVisible();
        officer.check();

        assertEquals(200, opens(carer, person));
        carer.check();
        desk.end("Somebody else looks after it now");
        assertThat(officer.page().locator("main")).containsText("Somebody else looks after it now");
        assertEquals(404, opens(carer, person), "ended is ended, on the very next click");
    }

    @Test
    void an_appointee_is_told_the_truth_and_not_asked_what_they_want_to_do() {
        Visit carer = visits.at(Visits.PHONE).signIn("carer1", "/home?lang=en&view=easy-read");
        AskForm.open(carer).whom("Somebody Else", "12 34").basis("APPOINTEE");
        carer.isAt("/act/[^/]+/check");
        assertThat(carer.page().locator("main")).containsText("Nothing with the direct payment");
        carer.check();
    }

    private static int opens(Visit visit, String person) {
        Response answer = visit.open("/for/" + person + "/home");
        return answer.status();
    }
}
