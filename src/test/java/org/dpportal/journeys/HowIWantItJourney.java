package org.dpportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.regex.Pattern;
import org.dpportal.content.Language;
import org.dpportal.content.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person, recipient3, says how they want to be told things; helpers and officers see of it what they may and must. */
class HowIWantItJourney {
    private static final String PERSON = "recipient3";
    private static final String HELPER = "pa1";
    private static final String ANSWERS = "/how-i-want-it";

    @RegisterExtension
    final Visits visits = new Visits();

    private final Texts texts = new Texts();
    private String authority;

    @AfterEach
    void as_it_was() {
        if (authority != null) {
            RowsOf.end(authority);
        }
        LetterRows.forget(PERSON);
        RowsOf.text(
                "update person set text_size = null where id = (select person_id from sign_in where subject = ?) returning id",
                RowsOf.subjectOf(PERSON));
        RowsOf.wish(PERSON, "pl");
    }

    @Test
    void whoever_was_never_asked_is_asked_once_and_every_page_then_follows_their_answers() {
        Visit person = visits.at(Visits.PHONE).signIn(PERSON, "/home?lang=en&view=standard");
        assertThat(main(person)).containsText(t("communication.home.ask.title"));
        person.check();
        main(person).locator(".dp-ask a").click();
        person.isAt(ANSWERS);
        person.check();

        answerReading(person, "ur", "standard", "largest");
        assertThat(person.page().locator("html")).hasAttribute("lang", "ur");
        assertThat(person.page().locator("html")).hasClass(Pattern.compile(".*dp-size-largest.*"));
        person.check();
        assertEquals(
                true,
                person.page().evaluate("document.scrollingElement.scrollWidth <= innerWidth"),
                "words of the largest size still fit a phone");
        person.open("/home");
        assertThat(person.page().locator(".dp-ask")).hasCount(0);

        // Another phone, which knows nothing of them, follows as soon as they have signed in.
        Visit elsewhere = visits.at(Visits.PHONE).signIn(PERSON, "/home");
        assertThat(elsewhere.page().locator("html")).hasAttribute("lang", "ur");
        assertThat(elsewhere.page().locator("html")).hasClass(Pattern.compile(".*dp-size-largest.*"));
    }

    @Test
    void an_officer_sees_on_the_case_all_that_must_be_followed() {
        Visit person = visits.at(Visits.PHONE).signIn(PERSON, ANSWERS + "?lang=en&view=standard");
        String receipt = ReceiptForm.send(person, "for the flag", "14.30", SendingJourney.YESTERDAY);
        person.open(ANSWERS + "/letters");
        person.check();
        pick(person, "channel", "POST");
        person.isAt(ANSWERS + "/letters/post");
        person.check();
        person.page().locator("#address").fill("Zofia Nowak\n1 High Street\nAshbourne");
        person.press("save");
        person.isAt(ANSWERS + "/format");
        pick(person, "format", "LARGE_PRINT");
        person.open(ANSWERS + "/support");
        person.page().locator("input[value=INTERPRETER]").check();
        person.page().locator("input[value=NO_CALLS]").check();
        person.page().locator("#words").fill("Proszę pisać w poniedziałek");
        person.press("save");
        person.open(ANSWERS + "/told");
        person.page().locator("input[value=SERVICES]").check();
        person.press("save");
        answerReading(person, "en", "easy-read", "usual");
        assertThat(main(person)).containsText("1 High Street");
        person.check();

        authority = Hats.give(HELPER, PERSON, "SEE_MONEY");
        isFlaggedAt("/casework/receipts/" + receipt);
        isFlaggedAt("/casework/authorities/" + authority);
    }

    private void isFlaggedAt(String address) {
        Visit officer = visits.at(Visits.DESK).signIn("officer1", address + "?lang=en");
        // Whoever acts for the person may have a flag of their own.
        Locator flag = officer.page()
                .locator(".dp-flag--must")
                .filter(new Locator.FilterOptions().setHasText(Hats.nameOf(PERSON)));
        for (String key : new String[] {
            "mode.EASY_READ",
            "channel.POST",
            "format.LARGE_PRINT",
            "needed.INTERPRETER",
            "needed.NO_CALLS",
            "told.SERVICES"
        }) {
            assertThat(flag).containsText(t("communication." + key));
        }
        assertThat(flag).containsText("1 High Street");
        assertThat(flag).containsText("Proszę pisać w poniedziałek");
        assertThat(flag).containsText(t("casework.flag.must"));
        officer.check();
    }

    @ParameterizedTest
    @CsvSource({"mail, MAIL, nobody at home", "text, TEXT, 020 7946", "post, POST, only one line"})
    void an_address_that_cannot_be_one_is_said_so_and_stays_in_its_field(String path, String channel, String typed) {
        Visit person = visits.at(Visits.PHONE).signIn(PERSON, ANSWERS + "/letters/" + path + "?lang=en&view=standard");
        person.page().locator("#address").fill(typed);
        person.press("save");
        assertThat(person.page().locator(".govuk-error-summary"))
                .containsText(t("communication.address.problem." + channel));
        assertThat(person.page().locator("#address")).hasValue(typed);
        person.check();
    }

    @Test
    void after_a_year_they_are_asked_whether_it_is_still_right() {
        Visit person = visits.at(Visits.PHONE).signIn(PERSON, ANSWERS + "?lang=en&view=standard");
        person.press("confirm");
        person.isAt(ANSWERS);
        assertThat(main(person)).containsText(t("communication.saved"));
        RowsOf.text(
                "update communication_need set confirmed_on = confirmed_on - 366"
                        + " where person_id = (select person_id from sign_in where subject = ?) returning version",
                RowsOf.subjectOf(PERSON));
        person.open("/home");
        assertThat(main(person)).containsText(t("communication.home.review.title"));
        person.check();
        person.open("/home?view=easy-read");
        person.check();
        person.open(ANSWERS + "?view=standard");
        person.press("confirm");
        person.open("/home");
        assertThat(main(person)).not().containsText(t("communication.home.review.title"));
    }

    @Test
    void a_helper_reads_it_only_if_they_may_be_told_and_changes_it_only_if_they_decide() {
        authority = Hats.give(HELPER, PERSON, "SEE_MONEY");
        String theirs = Hats.pagesOf(PERSON);
        Visit helper = visits.at(Visits.PHONE).expecting(404).signIn(HELPER, theirs + "/home?lang=en&view=standard");
        assertEquals(404, helper.open(theirs + ANSWERS).status());

        Visit person = visits.at(Visits.PHONE).signIn(PERSON, ANSWERS + "/told?lang=en&view=standard");
        person.page().locator("input[value=HELPERS]").check();
        person.press("save");
        assertEquals(200, helper.open(theirs + ANSWERS).status());
        assertThat(main(helper)).containsText(t("communication.told.HELPERS"));
        assertThat(main(helper).locator("form, .govuk-summary-list__actions")).hasCount(0);
        assertEquals(404, helper.open(theirs + ANSWERS + "/told").status());

        RowsOf.end(authority);
        authority = Hats.give(HELPER, PERSON, "DECIDE");
        helper.open(theirs + ANSWERS + "/reading");
        pick(helper, "language", "ro");
        // Whoever answers for somebody goes on reading in their own language.
        assertThat(helper.page().locator("html")).hasAttribute("lang", "en");
        assertEquals("ro", RowsOf.text("select language from person where reference = ?", RowsOf.referenceOf(PERSON)));
    }

    @Test
    void of_two_who_change_it_at_once_the_second_is_told_and_keeps_what_they_typed() {
        Visit person = visits.at(Visits.PHONE).signIn(PERSON, ANSWERS + "/support?lang=en&view=standard");
        Visit tab = person.tab();
        tab.open(ANSWERS + "/support");
        tab.page().locator("#words").fill("first");
        tab.press("save");
        person.page().locator("#words").fill("second");
        person.press("save");
        assertThat(person.page().locator(".govuk-error-summary")).containsText(t("communication.problem.CHANGED"));
        assertThat(person.page().locator("#words")).hasValue("second");
        assertEquals("first", words());
        person.press("save");
        person.isAt(ANSWERS);
        assertEquals("second", words());
    }

    private static String words() {
        return RowsOf.text(
                "select words from communication_need where person_id = (select person_id from sign_in where subject = ?)",
                RowsOf.subjectOf(PERSON));
    }

    private static void answerReading(Visit visit, String language, String mode, String size) {
        visit.open(ANSWERS + "/reading");
        visit.check();
        visit.page().locator("input[name=language][value=" + language + "]").check();
        visit.page().locator("input[name=mode][value=" + mode + "]").check();
        visit.page().locator("input[name=size][value=" + size + "]").check();
        visit.press("save");
        visit.isAt(ANSWERS);
    }

    private static void pick(Visit visit, String question, String answer) {
        visit.page()
                .locator("input[name=" + question + "][value=" + answer + "]")
                .check();
        visit.press("save");
    }

    private String t(String key) {
        return texts.text(Language.EN, key, Map.of());
    }

    private static Locator main(Visit visit) {
        return visit.page().locator("main");
    }
}
