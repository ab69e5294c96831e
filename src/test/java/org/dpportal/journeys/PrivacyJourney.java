package org.dpportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.dpportal.content.Language;
import org.dpportal.content.Texts;
import org.dpportal.servers.RunningPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person, recipient3, may know about those who help them, and what they keep from them: pa1 helps, the officer looks. */
class PrivacyJourney {
    private static final String PERSON = "recipient3";
    private static final String HELPER = "pa1";

    @RegisterExtension
    final Visits visits = new Visits();

    private final Texts texts = new Texts();
    private String authority;

    @AfterEach
    void as_it_was() {
        RowsOf.end(authority);
        change("delete from private_page where person_id = (select person_id from sign_in where subject = ?)");
        RowsOf.forgetNotices(PERSON);
        RowsOf.wish(PERSON, "pl");
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "UR"})
    void the_log_says_in_words_what_the_helper_and_the_officer_did(Language language) {
        authority = Hats.give(HELPER, PERSON, "SEE_MONEY,SEND_RECEIPTS,DECIDE");
        String theirs = Hats.pagesOf(PERSON);
        Visit helper = visits.at(Visits.PHONE).signIn(HELPER, theirs + "/accounts/statement");
        helper.page().request().get(RunningPortal.get().url() + theirs + "/accounts/statement.csv");
        Visit officer = visits.at(Visits.DESK).signIn("officer1", "/casework/authorities/" + authority);
        assertThat(officer.page().locator("main")).isVisible();

        Visit person = visits.at(Visits.PHONE).signIn(PERSON, "/who-looked" + in(language));
        person.check();
        Locator log = person.page().locator("main");
        assertThat(log).containsText(Hats.nameOf(HELPER));
        assertThat(log).containsText(page(language, "accounts-statement"));
        assertThat(log).containsText(page(language, "accounts-statement-csv"));
        assertThat(log).containsText(texts.text(language, "representation.basis.NOMINATED"));
        assertThat(log).containsText(Hats.nameOf("officer1"));
        assertThat(log).containsText(texts.text(language, "privacy.log.council"));
        assertThat(log).containsText(texts.text(language, "privacy.action.helper-looked-at"));
        assertThat(log.locator("a[href='/helpers/" + authority + "']").first()).isVisible();

        person.open("/who-looked" + in(language) + "&who=council");
        assertThat(log).not().containsText(page(language, "accounts-statement"));
        person.open("/who-looked" + in(language) + "&who=helpers");
        assertThat(log).not().containsText(texts.text(language, "privacy.action.helper-looked-at"));

        // What the helper reads of the person's log is an entry of it too.
        helper.open(theirs + "/who-looked");
        helper.check();
        person.open("/who-looked" + in(language));
        assertThat(log).containsText(page(language, "privacy-who-looked"));
        person.open("/who-looked?lang=" + language.tag() + "&view=easy-read");
        person.check();
        assertThat(log).containsText(Hats.nameOf(HELPER));
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "UR"})
    void what_is_private_is_not_there_for_a_helper_but_for_whoever_must_account_by_law(Language language) {
        authority = Hats.give(HELPER, PERSON, "SEE_MONEY,SEND_RECEIPTS,DECIDE");
        String theirs = Hats.pagesOf(PERSON);
        RowsOf.notice(PERSON, "helperEnded", "Ashok Somebody", "krepresentation.reason.NOT_NEEDED");
        String title = texts.text(language, "notices.helperEnded.title", Map.of("name", "Ashok Somebody"));

        // Read once it is new no more: so it is opened after the sign-in, which opens its page twice.
        Visit person = visits.at(Visits.PHONE).signIn(PERSON, "/home" + in(language));
        person.open("/messages");
        Locator page = person.page().locator("main");
        assertThat(page).containsText(title);
        assertThat(page).containsText(texts.text(language, "privacy.messages.new"));
        assertThat(page).containsText(texts.text(language, "representation.reason.NOT_NEEDED"));
        Visit helper = visits.at(Visits.PHONE).expecting(404).signIn(HELPER, theirs + "/messages" + in(language));
        assertThat(helper.page().locator("main")).containsText(title);

        person.answered(() -> page.locator("section button").first().click());
        person.isAt("/messages");
        assertThat(page).containsText(texts.text(language, "privacy.messages.hidden"));
        person.check();
        helper.open(theirs + "/messages");
        assertThat(helper.page().locator("main")).not().containsText(title);

        keepPrivate(person, texts.text(language, "privacy.private.saved"));
        assertEquals(404, helper.open(theirs + "/accounts/statement").status());
        assertEquals(404, helper.open(theirs + "/accounts/statement.csv").status());
        assertEquals(404, helper.open(theirs + "/messages").status());
        helper.open(theirs + "/home");
        assertThat(helper.page().locator("a[href$='/accounts/statement'], a[href$='/messages']"))
                .hasCount(0);

        openByLaw(helper, theirs, title, texts.text(language, "privacy.messages.hiddenByPerson"));
    }

    private static void keepPrivate(Visit person, String saved) {
        person.open("/private");
        person.check();
        person.page().locator("input[value=STATEMENT]").check();
        person.page().locator("input[value=MESSAGES]").check();
        person.press("save");
        person.isAt("/private");
        assertThat(person.page().locator("main")).containsText(saved);
        assertThat(person.page().locator("input[value=STATEMENT]")).isChecked();
    }

    /** The same authority, now of a deputy. */
    private void openByLaw(Visit helper, String theirs, String title, String hidden) {
        RowsOf.text(
                "update representation set basis = 'DEPUTY', version = version + 1 where reference = ? returning id",
                authority);
        assertEquals(200, helper.open(theirs + "/accounts/statement").status());
        assertEquals(200, helper.open(theirs + "/messages").status());
        assertThat(helper.page().locator("main")).containsText(title);
        assertThat(helper.page().locator("main")).containsText(hidden);
        helper.open(theirs + "/home");
        assertTrue(helper.page().locator("a[href$='/messages']").count() > 0);
    }

    private static String in(Language language) {
        return "?lang=" + language.tag() + "&view=standard";
    }

    private String page(Language language, String name) {
        return texts.text(
                language, "privacy.action.page-seen", Map.of("page", texts.text(language, "privacy.page." + name)));
    }

    private static void change(String sql) {
        RowsOf.text("with gone as (" + sql + " returning 1) select count(*) from gone", RowsOf.subjectOf(PERSON));
    }
}
