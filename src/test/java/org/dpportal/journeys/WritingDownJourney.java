package org.dpportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.dpportal.content.Language;
import org.dpportal.content.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An officer writes down what a person, recipient3, says on the phone: they may never open the portal themselves. */
class WritingDownJourney {
    private static final String PERSON = "recipient3";

    @RegisterExtension
    final Visits visits = new Visits();

    private final Texts texts = new Texts();

    @AfterEach
    void as_it_was() {
        LetterRows.forget(PERSON);
        RowsOf.wish(PERSON, "pl");
    }

    @Test
    void what_was_said_on_the_phone_stands_on_the_case_and_the_person_sees_it_and_who_wrote_it() {
        String asked = RowsOf.request("Zofia Nowak", "pl", "LARGE_PRINT");
        RowsOf.text(
                "update direct_payment_request set person_id = (select person_id from sign_in where subject = ?)"
                        + " where reference = ? returning reference",
                RowsOf.subjectOf(PERSON),
                asked);
        Visit officer = visits.at(Visits.DESK).signIn("officer1", "/casework/requests/" + asked + "?lang=en");
        main(officer).locator("a[href^='/casework/needs/']").click();
        officer.isAt("/casework/needs/" + RowsOf.referenceOf(PERSON));
        officer.check();
        isToldAllThatIsWrongAtOnceAndLosesNothing(officer);

        officer.page().locator("#mail").fill("");
        officer.page().locator("#post").fill("Zofia Nowak\n1 High Street\nAshbourne");
        officer.page().locator("input[name=format][value=LARGE_PRINT]").check();
        officer.page().locator("input[name=said][value=PHONE]").check();
        officer.press("save");
        officer.isAt("/casework/requests/" + asked);
        assertThat(flag(officer)).containsText(t("casework.flag.must"));
        assertThat(flag(officer)).containsText("1 High Street");
        assertEquals(
                3, linesOf(flag(officer).locator("bdi", new Locator.LocatorOptions().setHasText("1 High Street"))));
        assertThat(flag(officer)).containsText("Listy tylko dużym drukiem");
        officer.check();
        personSeesIt();
    }

    private void isToldAllThatIsWrongAtOnceAndLosesNothing(Visit officer) {
        officer.page().locator("input[name=language][value=pl]").check();
        officer.page().locator("input[name=support][value=NO_CALLS]").check();
        officer.page().locator("input[name=channel][value=POST]").check();
        officer.page().locator("#mail").fill("nobody at home");
        officer.page().locator("#words").fill("Listy tylko dużym drukiem");
        officer.press("save");
        Locator summary = officer.page().locator(".govuk-error-summary");
        assertThat(summary).containsText(t("casework.needs.problem.SAID"));
        assertThat(summary).containsText(t("communication.address.problem.MAIL"));
        assertThat(summary).containsText(t("communication.address.problem.POST"));
        assertThat(officer.page().locator("#mail")).hasValue("nobody at home");
        assertThat(officer.page().locator("#words")).hasValue("Listy tylko dużym drukiem");
        assertThat(officer.page().locator("input[name=support][value=NO_CALLS]"))
                .isChecked();
        officer.check();
    }

    /** The request has a box of its own with what was said in it. */
    private static Locator flag(Visit officer) {
        return main(officer).locator(".dp-flag").filter(new Locator.FilterOptions().setHasText(Hats.nameOf(PERSON)));
    }

    /** In how many lines a text stands on the page. */
    private static int linesOf(Locator text) {
        return (Integer)
                text.evaluate(
                        "e => { const range = document.createRange(); range.selectNodeContents(e);"
                                + " return new Set([...range.getClientRects()].filter(r => r.width > 1).map(r => Math.round(r.top))).size; }");
    }

    private void personSeesIt() {
        Visit person = visits.at(Visits.PHONE).signIn(PERSON, "/how-i-want-it?lang=en&view=standard");
        for (String said : new String[] {
            "1 High Street",
            "Listy tylko dużym drukiem",
            t("communication.format.LARGE_PRINT"),
            t("communication.needed.NO_CALLS"),
            t("communication.channel.POST")
        }) {
            assertThat(main(person)).containsText(said);
        }
        person.open("/who-looked");
        assertThat(main(person)).containsText(t("privacy.action.needs-looked-at"));
        assertThat(main(person)).containsText(t("privacy.action.needs-written-down-phone"));
        assertThat(main(person)).containsText(Hats.nameOf("officer1"));
    }

    @Test
    void a_person_who_answers_meanwhile_is_not_overwritten_unseen() {
        String address = "/casework/needs/" + RowsOf.referenceOf(PERSON);
        Visit officer = visits.at(Visits.DESK).signIn("officer1", address + "?lang=en");
        officer.page().locator("input[name=said][value=MEETING]").check();
        officer.page().locator("#words").fill("as said at the door");

        Visit person = visits.at(Visits.PHONE).signIn(PERSON, "/how-i-want-it/support?lang=en&view=standard");
        person.page().locator("#words").fill("as I say it myself");
        person.press("save");

        officer.press("save");
        assertThat(officer.page().locator(".govuk-error-summary")).containsText(t("communication.problem.CHANGED"));
        assertThat(officer.page().locator("#words")).hasValue("as said at the door");
        assertThat(officer.page().locator("input[name=said][value=MEETING]")).isChecked();
        assertThat(officer.page().locator(".dp-flag")).containsText("as I say it myself");
        assertEquals("as I say it myself", words());
        officer.check();
        officer.press("save");
        officer.isAt(address);
        assertThat(main(officer)).containsText(t("communication.saved"));
        assertEquals("as said at the door", words());
        // Their language was not asked, and is still what they chose.
        assertEquals("en", RowsOf.text("select language from person where reference = ?", RowsOf.referenceOf(PERSON)));
    }

    private static String words() {
        return RowsOf.text(
                "select words from communication_need where person_id = (select person_id from sign_in where subject = ?)",
                RowsOf.subjectOf(PERSON));
    }

    private String t(String key) {
        return texts.text(Language.EN, key, Map.of());
    }

    private static Locator main(Visit visit) {
        return visit.page().locator("main");
    }
}
