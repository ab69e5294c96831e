package org.dpportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.dpportal.representation.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody invites a person of their choice to act for them; that person accepts; and either of them ends it. */
class HelpersJourney {
    @RegisterExtension
    final Visits visits = new Visits();

    @AfterEach
    void nobody_acts_for_anybody() {
        Hats.takeAll();
    }

    @ParameterizedTest
    @CsvSource({"en, standard", "ur, standard", "en, easy-read", "ur, easy-read"})
    void an_invitation_with_a_scope_is_accepted_and_stopped_again(String language, String mode) {
        String reads = "?lang=" + language + "&view=" + mode;
        Visit person = visits.at(Visits.PHONE).signIn("recipient2", "/home" + reads);
        Visit helper = visits.at(Visits.DESK).signIn("carer1", "/home" + reads);
        String code = InvitationForm.invite(person, true, Scope.SEE_MONEY, Scope.SEND_RECEIPTS);
        person.open("/helpers");
        assertEquals(code, InvitationForm.shownCode(person.page()));
        person.check();

        String reference = InvitationForm.accept(helper, true, code.toLowerCase(java.util.Locale.ROOT));
        helper.open("/start");
        helper.isAt("/acting");
        helper.check();
        helper.page()
                .locator("main a[href='" + Hats.pagesOf("recipient2") + "/home']")
                .click();
        helper.isAt(Hats.pagesOf("recipient2") + "/home");
        helper.check();
        assertThat(helper.page().locator(".dp-acting--other")).containsText(Hats.nameOf("recipient2"));
        assertThat(helper.page().locator("main")).containsText("£");
        assertThat(helper.page().locator("main a[href$='/messages']")).hasCount(0);

        stop(person, reference);

        // It works on the very next click.
        helper.expecting(404);
        helper.answered(() -> helper.page()
                .locator("main a[href$='/accounts/statement']")
                .first()
                .click());
        helper.isAt(Hats.pagesOf("recipient2") + "/accounts/statement");
        assertThat(helper.page().locator("main .dp-payment, main .dp-sums")).hasCount(0);
        assertThat(helper.page().locator("main")).not().containsText("£");
        helper.open("/helpers/" + reference);
        helper.check();
    }

    /** First without a reason, which is asked for, then with one. */
    private static void stop(Visit person, String reference) {
        person.open("/helpers/" + reference);
        person.check();
        person.press("stop");
        assertThat(person.page().locator(".govuk-error-summary")).isVisible();
        person.page().locator("main input[type=radio]").first().check();
        person.press("stop");
        assertThat(person.page().locator("main button[name=stop]")).hasCount(0);
        person.check();
    }

    @Test
    void the_helper_gives_it_back() {
        String reference = Hats.give("carer1", "recipient2", "SEE_MONEY");
        Visit helper = visits.at(Visits.PHONE).signIn("carer1", "/helpers/" + reference + "?lang=en&view=standard");
        helper.press("giveBack");
        helper.isAt("/helpers/" + reference);
        assertThat(helper.page().locator("main")).containsText("Ended");
        assertThat(helper.page().locator("main")).containsText("The helper has given it back");
        helper.check();
    }

    @Test
    void where_the_law_has_put_somebody_in_their_stead_the_person_is_told_whom_to_phone() {
        String reference = Hats.give("carer1", "recipient2", "SEE_MONEY", "SUITABLE_PERSON");
        Visit person = visits.at(Visits.PHONE).signIn("recipient2", "/helpers/" + reference + "?lang=en&view=standard");
        assertThat(person.page().locator("main button")).hasCount(0);
        assertThat(person.page().locator("main a[href^='tel:']")).isVisible();
        person.check();
    }

    @Test
    void deciding_waits_for_the_council_and_opens_nothing_before() {
        Visit person = visits.at(Visits.PHONE).signIn("recipient2", "/home?lang=en&view=standard");
        Visit helper = visits.at(Visits.PHONE).signIn("carer1", "/home?lang=en&view=standard");
        InvitationForm.accept(helper, true, InvitationForm.invite(person, true, Scope.DECIDE));
        assertThat(helper.page().locator("main")).containsText("Waits for the council");
        helper.open("/start");
        helper.isAt("/home");
        helper.expecting(404);
        assertEquals(404, helper.open(Hats.pagesOf("recipient2") + "/home").status());
    }

    @Test
    void a_code_that_does_not_work_stays_in_its_field_and_after_too_many_nobody_listens() {
        Visit helper = visits.at(Visits.PHONE).signIn("carer1", "/code?lang=en&view=standard");
        Page page = helper.page();
        for (int i = 0; i < 5; i++) {
            page.locator("#code").fill("ABCD-2345-WXYZ");
            helper.press("look");
            assertThat(page.locator("#code-error")).containsText("This code does not work");
            assertThat(page.locator("#code")).hasValue("ABCD-2345-WXYZ");
        }
        helper.check();
        helper.press("look");
        assertThat(page.locator("#code-error")).containsText("too many codes");
        helper.check();
    }

    @Test
    void a_code_is_cancelled_or_declined_and_then_fits_no_more() {
        Visit person = visits.at(Visits.PHONE).signIn("recipient2", "/home?lang=en&view=standard");
        Visit helper = visits.at(Visits.PHONE).signIn("carer1", "/home?lang=en&view=standard");
        String cancelled = InvitationForm.invite(person, false, Scope.SEE_MONEY);
        person.press("cancel");
        assertThat(person.page().locator("main")).containsText("You have cancelled this code");
        person.check();
        helper.open("/code");
        helper.page().locator("#code").fill(cancelled);
        helper.press("look");
        assertThat(helper.page().locator("#code-error")).isVisible();
        String declined = InvitationForm.invite(person, false, Scope.SEE_MONEY);
        String at = person.address();
        helper.page().locator("#code").fill(declined);
        helper.press("look");
        helper.press("decline");
        helper.isAt("/helpers");
        person.open(at);
        assertThat(person.page().locator("main")).containsText("said no");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ur"})
    void the_same_without_script(String language) {
        String reads = "/home?lang=" + language + "&view=standard";
        Visit person = visits.withoutScript(Visits.PHONE).signIn("recipient2", reads);
        Visit helper = visits.withoutScript(Visits.PHONE).signIn("carer1", reads);
        InvitationForm.accept(helper, false, InvitationForm.invite(person, false, Scope.SEE_MONEY));
        assertEquals(200, helper.open(Hats.pagesOf("recipient2") + "/home").status());
    }

    @Test
    void the_same_by_keyboard_alone() {
        Visit person = visits.at(Visits.DESK).signIn("recipient2", "/helpers?lang=en&view=standard");
        Keyboard keys = new Keyboard(person);
        keys.reach("a[href='/helpers/invite']").enter();
        keys.reach("#name").type("My sister");
        keys.reach("#scopes").select().reach("[name=next]").enter();
        keys.reach("#how").select().reach("[name=next]").enter();
        keys.reach("[name=make]").enter();
        String code = InvitationForm.shownCode(person.page());
        assertTrue(code.matches("[2-9A-Z]{12}"), code);

        Visit helper = visits.at(Visits.DESK).signIn("carer1", "/code?lang=en&view=standard");
        keys = new Keyboard(helper);
        keys.reach("#code").type(code).reach("[name=look]").enter();
        keys.reach("[name=accept]").enter();
        helper.isAt("/helpers/H-[^/]+");
    }
}
