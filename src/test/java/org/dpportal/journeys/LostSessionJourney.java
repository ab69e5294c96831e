package org.dpportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The session is gone in the middle of a form: nothing typed and nothing chosen is lost. */
class LostSessionJourney {
    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void typed_text_survives_a_session_that_ran_out() {
        Visit visit = visits.at(Visits.PHONE).signIn("recipient1", "/home?lang=en&view=standard");
        ReceiptForm form =
                ReceiptForm.open(visit).photo(Photo.of("kept")).purpose().type("31.20", "17", "11", "2026");
        forgetThePortal(visit);
        visit.goOn();
        form.noPayment();
        assertThat(visit.page().locator("main")).containsText("31.20");
        assertThat(visit.page().locator("main")).containsText("17 November 2026");
    }

    @Test
    void typed_text_survives_signing_in_again() {
        Visit visit = visits.at(Visits.PHONE).signIn("recipient1", "/home?lang=en&view=standard");
        ReceiptForm form =
                ReceiptForm.open(visit).photo(Photo.of("kept too")).purpose().type("31.30", "17", "11", "2026");
        visit.context().clearCookies();
        visit.press("next");
        visit.typeSignIn("recipient1");
        form.noPayment();
        assertThat(visit.page().locator("main")).containsText("31.30");
        assertThat(visit.page().locator("main")).containsText("17 November 2026");
    }

    @Test
    void a_chosen_file_survives_a_session_that_ran_out() {
        Visit visit = visits.at(Visits.PHONE).signIn("recipient1", "/home?lang=en&view=standard");
        ReceiptForm form = ReceiptForm.open(visit);
        // The script that shows how far an upload is may not follow to the sign-in page; it leaves the form to the
        // browser then.
        visit.expecting("violates the following Content Security Policy directive: \"connect-src 'self'\"");
        forgetThePortal(visit);
        form.choose(Photo.of("kept file"));
        visit.isAt("/receipts/new/[^/]+/photo");
        assertThat(visit.page().locator("main img")).hasCount(1);
    }

    @Test
    void a_photo_too_big_to_be_kept_meanwhile_is_asked_for_again_and_the_page_says_why() {
        Visit visit = visits.at(Visits.PHONE).signIn("recipient1", "/home?lang=en&view=standard");
        ReceiptForm form = ReceiptForm.open(visit);
        visit.expecting("violates the following Content Security Policy directive: \"connect-src 'self'\"");
        forgetThePortal(visit);
        form.choose(Photo.large());
        visit.isAt("/receipts/new/[^/]+/photo");
        assertThat(visit.page().locator("main [role=status]")).containsText("did not reach us");
        visit.page().reload();
        assertThat(visit.page().locator("main [role=status]")).hasCount(0);
    }

    @Test
    void a_half_answered_form_waits_for_whoever_comes_back() {
        Visit visit = visits.at(Visits.PHONE).signIn("recipient1", "/home?lang=en&view=standard");
        ReceiptForm.open(visit).photo(Photo.of("waiting")).purpose();
        String form = visit.address();
        visit.context().clearCookies();
        visit.signIn("recipient1", form);
        visit.isAt("/receipts/new/[^/]+/amount");
        visit.open(form.replace("/amount", "/photo"));
        assertThat(visit.page().locator("main img")).hasCount(1);
    }

    /** Takes the portal's own cookies away; the sign-in page still knows the person. */
    private static void forgetThePortal(Visit visit) {
        List<Cookie> kept = new ArrayList<>(visit.context().cookies());
        kept.removeIf(cookie -> cookie.name.startsWith("dp-session") || cookie.name.startsWith("OIDC"));
        visit.context().clearCookies();
        visit.context().addCookies(kept);
    }
}
