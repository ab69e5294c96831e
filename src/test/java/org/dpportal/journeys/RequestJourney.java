package org.dpportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody who is not known to the portal asks for a direct payment, and an officer finds how to talk to them. */
class RequestJourney {
    @RegisterExtension
    final Visits visits = new Visits();

    @AfterEach
    void leave_nothing_behind() {
        RowsOf.text(
                "with gone as (delete from direct_payment_request where name in ('Sam Rao', 'Journey Rao') returning 1) select count(*) from gone");
    }

    @ParameterizedTest
    @CsvSource({"en,standard,STANDARD", "ur,easy-read,EASY_READ"})
    void by_keyboard_alone_from_the_first_page_to_the_reference(String language, String mode, String format) {
        Visit visit = visits.at(Visits.PHONE);
        answerByKeyboard(visit, language, mode);
        sendByKeyboard(visit, language, format);
        anOfficerEndsIt(language, format);
    }

    private static void answerByKeyboard(Visit visit, String language, String mode) {
        Keyboard keys = new Keyboard(visit);
        visit.open("/?lang=" + language + "&view=" + mode);
        keys.reach("main a[href='/ask']").enter();
        visit.check();
        keys.reach("main a[href='/ask/new']").enter();
        visit.isAt("/ask/[^/]+/council");
        visit.check();
        keys.reach("main input[name=council]")
                .select()
                .reach("main button[name=next]")
                .enter();
        visit.isAt("/ask/[^/]+/for-whom");
        visit.check();
        keys.reach("main input[name=whom]")
                .select()
                .reach("main button[name=next]")
                .enter();
        keys.reach("#name").type("Journey Rao").reach("main button[name=next]").enter();
        visit.check();
        keys.reach("#phone")
                .type("01632 960 779")
                .reach("main button[name=next]")
                .enter();
        visit.check();
        keys.reach("main input[name=has]")
                .select()
                .reach("main button[name=next]")
                .enter();
        visit.isAt("/ask/[^/]+/how");
    }

    private static void sendByKeyboard(Visit visit, String language, String format) {
        Page page = visit.page();
        Keyboard keys = new Keyboard(visit);
        assertThat(page.locator("main input[name=language][value=" + language + "]"))
                .isChecked();
        assertThat(page.locator("main input[name=format][value=" + format + "]"))
                .isChecked();
        visit.check();
        keys.reach("main button[name=next]").enter();
        visit.isAt("/ask/[^/]+/check");
        assertThat(page.locator("main")).containsText("Journey Rao");
        visit.check();
        keys.reach("main button[name=send]").enter();
        visit.isAt("/ask/[^/]+/sent");
        visit.check();
        assertThat(page.locator("main")).not().containsText("Journey Rao");
        assertTrue(
                visit.context().cookies().stream().noneMatch(cookie -> cookie.name.contains("session")),
                "a visitor has no session");
    }

    private void anOfficerEndsIt(String language, String format) {
        String reference = RowsOf.text(
                "select reference from direct_payment_request where name = 'Journey Rao' order by id desc limit 1");
        Visit officer = visits.at(Visits.DESK).signIn("officer1", "/home?lang=en&view=standard");
        officer.answered(officer.page().locator("main a[href='/casework/requests']")::click);
        officer.check();
        officer.answered(officer.page().locator("main a[href$='" + reference + "']")::click);
        officer.isAt("/casework/requests/" + reference);
        assertThat(officer.page().locator(".dp-flag--must")).containsText(language.equals("ur") ? "Urdu" : "English");
        assertThat(officer.page().locator(".dp-flag--must"))
                .containsText(format.equals("EASY_READ") ? "Easy Read" : "Usual print");
        officer.check();
        officer.press("takeUp");
        officer.page().locator("main input[name=outcome][value=ASSESSMENT]").check();
        officer.press("end");
        assertThat(officer.page().locator("main")).containsText("Assessment arranged");
    }

    @Test
    void without_script_what_is_missing_is_named_and_nothing_typed_is_lost() {
        Visit visit = visits.withoutScript(Visits.PHONE);
        visit.open("/ask?lang=ti&view=standard");
        RequestForm form = RequestForm.open(visit).council();
        visit.page().locator("main input[name=whom][value=SOMEBODY]").check();
        visit.page().locator("main button[name=next]").click();
        assertThat(visit.page().locator(".govuk-error-summary a")).hasCount(2);
        assertThat(visit.page().locator("main input[name=whom][value=SOMEBODY]"))
                .isChecked();
        visit.page().locator("#person").fill("Somebody Else");
        visit.page().locator("main input[name=knows][value=no]").check();
        visit.page().locator("main button[name=next]").click();
        visit.page().locator("#name").fill("Sam Rao");
        visit.page().locator("main button[name=next]").click();
        visit.page().locator("#email").fill("no address");
        visit.page().locator("#time").fill("mornings");
        visit.page().locator("main button[name=next]").click();
        assertThat(visit.page().locator(".govuk-error-summary a")).hasAttribute("href", "#email");
        assertThat(visit.page().locator("#email")).hasValue("no address");
        assertThat(visit.page().locator("#time")).hasValue("mornings");
        // Whoever comes back another day goes on where they were.
        visit.open(form.form() + "/check");
        visit.isAt("/ask/[^/]+/contact");
        visit.open(form.form() + "/name");
        assertThat(visit.page().locator("#name")).hasValue("Sam Rao");
    }

    @Test
    void whoever_asks_for_somebody_else_is_asked_about_that_person() {
        Visit visit = visits.at(Visits.PHONE);
        visit.open("/ask?lang=en&view=standard");
        RequestForm form = RequestForm.open(visit)
                .council()
                .forSomebody("Somebody Else")
                .name("Sam Rao")
                .phone("01632 960 777");
        assertThat(visit.page().locator("h1")).containsText("the person");
        assertThat(visit.page().locator("main")).not().containsText("I get");
        form.now("SUPPORT").how();
        assertThat(visit.page().locator("main")).containsText("Gets care or support from the council");
    }

    @Test
    void the_search_and_every_leaflet_lead_to_the_form() {
        Visit visit = visits.at(Visits.PHONE);
        visit.open("/information/search?q=ask+for+a+direct+payment&lang=en&view=standard");
        assertThat(visit.page().locator("main a[href='/ask']").first()).isVisible();
        for (String page : new String[] {"/", "/information", "/information/direct-payment", "/information/family"}) {
            visit.open(page);
            assertEquals(1, visit.page().locator("main a[href='/ask']").count(), page);
        }
    }
}
