package org.dpportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A recipient finds their way in, reads what is there, and reads it in their own way. */
class ReadingJourney {
    private static final String POUNDS = "£\\d{1,3}(?:,\\d{3})*\\.\\d\\d";

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @ValueSource(ints = {Visits.PHONE, Visits.DESK})
    void a_recipient_signs_in_and_reads_the_balance_then_in_urdu_and_in_easy_read(int width) {
        Visit visit = visits.at(width);
        visit.open("/?lang=en&view=standard");
        visit.check();
        visit.page().locator("main a[href='/sign-in']").click();
        visit.typeSignIn("recipient1");
        visit.isAt("/home");
        visit.check();
        String balance = balanceOn(visit.page());

        visit.page().locator(".dp-languages summary").click();
        visit.page().locator(".dp-languages a[lang=ur]").click();
        assertThat(visit.page().locator("html")).hasAttribute("lang", "ur");
        visit.check();
        assertEquals(balance, balanceOn(visit.page()), "the same money in every language");

        visit.page().locator("a[href*='view=easy-read']").click();
        assertThat(visit.page().locator("body.dp-easy")).isVisible();
        visit.check();
        assertEquals(balance, balanceOn(visit.page()), "the same money in Easy Read");

        visit.open("/accounts/statement");
        assertEquals("ur", visit.page().locator("html").getAttribute("lang"), "the language is remembered");
        assertThat(visit.page().locator("body.dp-easy")).isVisible();
        visit.check();
    }

    @ParameterizedTest
    @ValueSource(ints = {Visits.PHONE, Visits.DESK})
    void the_statement_tells_every_payment_and_offers_other_periods(int width) {
        Visit visit = visits.at(width).signIn("recipient1", "/accounts/statement?lang=en&view=standard");
        visit.check();
        Page page = visit.page();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasCount(1);
        Locator periods = page.locator("main a[href*='period']");
        assertThat(periods.first()).isVisible();
        String before = page.locator("main").innerText();
        periods.last().click();
        assertThat(page.locator("main")).not().hasText(before);
        visit.check();
    }

    @ParameterizedTest
    @CsvSource({
        "pl-PL, pl, ltr",
        "pa-IN, pa, ltr",
        "pa-PK, ur, rtl",
        "ur-PK, ur, rtl",
        "ar-SY, ar, rtl",
        "ro-RO, ro, ltr",
        "ti-ER, ti, ltr",
        "gu-IN, gu, ltr",
        "de-DE, en, ltr"
    })
    void the_first_visit_speaks_the_browsers_language(String browser, String language, String direction) {
        Visit visit = visits.speaking(browser);
        visit.open("/");
        assertThat(visit.page().locator("html")).hasAttribute("lang", language);
        assertThat(visit.page().locator("html")).hasAttribute("dir", direction);
    }

    @Test
    void the_sign_in_page_speaks_the_language_that_was_chosen() {
        Visit visit = visits.at(Visits.PHONE);
        visit.open("/?lang=ur");
        visit.page().locator("main a[href='/sign-in']").click();
        assertThat(visit.page().locator("input[name=username]")).isVisible();
        assertThat(visit.page().locator("html")).hasAttribute("lang", "ur");
        assertThat(visit.page().locator("html")).hasAttribute("dir", "rtl");
        PageChecks.of(visit.page()).accessible();
        PageChecks.of(visit.page()).noSidewaysScroll();
    }

    @ParameterizedTest
    @CsvSource({"recipient1, en", "recipient2, ur", "recipient3, pl"})
    void each_recipient_is_greeted_in_their_own_language(String name, String language) {
        RowsOf.wish(name, language);
        Visit visit = visits.speaking("en-GB").signIn(name, "/home");
        assertThat(visit.page().locator("html")).hasAttribute("lang", language);
        visit.check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"carer1", "pa1"})
    void carers_and_personal_assistants_see_what_is_truly_there_for_them(String name) {
        Visit visit = visits.at(Visits.PHONE).signIn(name, "/home");
        visit.check();
        assertThat(visit.page().locator("main h1")).isVisible();
        assertEquals(0, visit.page().locator("main .dp-money").count(), "a balance that is not theirs");
        visit.expecting(403).expecting(404);
        visit.open("/casework/receipts");
        assertThat(visit.page().locator("main table")).hasCount(0);
    }

    @Test
    void signing_out_ends_the_session_here_and_at_the_sign_in_page() {
        Visit visit = visits.at(Visits.PHONE).signIn("recipient1", "/home");
        visit.page()
                .locator("header form button, header form input[type=submit]")
                .first()
                .click();
        visit.isAt("/");
        visit.check();
        visit.open("/home");
        assertThat(visit.page().locator("input[name=username]")).isVisible();
    }

    @Test
    void an_address_that_is_not_there_says_so_in_the_readers_language() {
        Visit visit = visits.speaking("pl-PL").expecting(404);
        assertEquals(404, visit.open("/no-such-page").status());
        assertThat(visit.page().locator("html")).hasAttribute("lang", "pl");
        visit.check();
    }

    private static String balanceOn(Page page) {
        String words = page.locator("main").innerText().replaceAll("[\\u2066-\\u2069\\u200e\\u200f]", "");
        java.util.regex.Matcher sum = java.util.regex.Pattern.compile(POUNDS).matcher(words);
        if (!sum.find()) {
            throw new AssertionError("No sum of money on the page: " + words);
        }
        return sum.group();
    }
}
