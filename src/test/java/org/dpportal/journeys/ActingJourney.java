package org.dpportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.dpportal.servers.RunningPortal;
import org.dpportal.shared.FormKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody with a direct payment of their own, recipient2, who acts for recipient1 as well: what is whose never gets mixed up. */
class ActingJourney {
    private static final String ALL = "SEE_MONEY,SEND_RECEIPTS,ASK_FOR_CHANGES,FIND_PAS";

    @RegisterExtension
    final Visits visits = new Visits();

    @AfterEach
    void nobody_acts_for_anybody() {
        Hats.takeAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ur"})
    void a_receipt_for_the_other_person_is_in_their_account_and_not_in_ones_own(String language) {
        Hats.give("recipient2", "recipient1", ALL);
        String theirs = Hats.pagesOf("recipient1");
        Visit visit = visits.at(Visits.PHONE).signIn("recipient2", "/acting?lang=" + language + "&view=standard");
        visit.check();
        visit.page().locator("main a[href='" + theirs + "/home']").click();
        visit.isAt(theirs + "/home");
        visit.check();
        String reference = ReceiptForm.open(visit, theirs)
                .photo(Photo.of("for her " + language))
                .purpose()
                .amount("31.27", SendingJourney.YESTERDAY)
                .noPayment()
                .send();
        visit.isAt(theirs + "/receipts/" + reference + "/sent");
        visit.check();
        assertThat(visit.page().locator(".dp-acting--other")).containsText(Hats.nameOf("recipient1"));
        visit.open(theirs + "/receipts/" + reference);
        visit.check();
        assertThat(visit.page().locator("main")).containsText("31.27");

        visit.expecting(404);
        assertEquals(404, visit.open("/receipts/" + reference).status());
        visit.open("/receipts");
        assertThat(visit.page().locator("main a[href*='" + reference + "']")).hasCount(0);
        Visit other = visits.at(Visits.PHONE).signIn("recipient1", "/receipts/" + reference);
        assertThat(other.page().locator("main")).containsText("31.27");
    }

    @Test
    void two_tabs_for_two_people_both_keep_working() {
        Hats.give("recipient2", "recipient1", ALL);
        String theirs = Hats.pagesOf("recipient1");
        Visit mine = visits.at(Visits.PHONE).signIn("recipient2", "/home?lang=en&view=standard");
        Visit hers = mine.tab();
        ReceiptForm own = ReceiptForm.open(mine).photo(Photo.of("mine")).purpose();
        ReceiptForm other =
                ReceiptForm.open(hers, theirs).photo(Photo.of("hers")).purpose();
        own.type("5.01", "17", "11", "2026");
        other.type("6.02", "17", "11", "2026");
        String ownReference =
                own.amount("5.01", SendingJourney.YESTERDAY).noPayment().send();
        String otherReference =
                other.amount("6.02", SendingJourney.YESTERDAY).noPayment().send();
        mine.isAt("/receipts/" + ownReference + "/sent");
        hers.isAt(theirs + "/receipts/" + otherReference + "/sent");
        mine.open("/receipts/" + ownReference);
        assertThat(mine.page().locator("main")).containsText("£5.01");
        hers.open(theirs + "/receipts/" + otherReference);
        assertThat(hers.page().locator("main")).containsText("£6.02");
        assertThat(hers.page().locator(".dp-acting--other")).containsText(Hats.nameOf("recipient1"));
        assertThat(mine.page().locator(".dp-acting--other")).hasCount(0);
        assertEquals(List.of(), hers.troubles());
    }

    @Test
    void whoever_may_only_see_the_money_cannot_send() {
        Hats.give("recipient2", "recipient1", "SEE_MONEY");
        String theirs = Hats.pagesOf("recipient1");
        Visit visit = visits.at(Visits.PHONE).expecting(404).signIn("recipient2", theirs + "/home?lang=en");
        for (String page : List.of("/home", "/accounts/statement", "/receipts")) {
            visit.open(theirs + page);
            visit.check();
            assertThat(visit.page().locator("a[href*='/receipts/new']")).hasCount(0);
        }
        assertEquals(404, visit.open(theirs + "/receipts/new").status());
        String form = theirs + "/receipts/new/" + FormKey.draw();
        for (String step : List.of("/photo", "/purpose", "/amount", "/payment", "/check")) {
            assertEquals(404, visit.open(form + step).status(), step);
        }
        PlainVisit forger = new PlainVisit(RunningPortal.get().url()).signIn("recipient2");
        Map<String, String> fields = Map.of(
                "dp-token",
                forger.token("/code"),
                "form",
                "form",
                "jakarta.faces.ViewState",
                "stateless",
                "category",
                "OTHER",
                "next",
                "");
        assertEquals(404, forger.post(form + "/purpose", fields).statusCode());
        assertEquals(0, RowsOf.number("select count(*) from receipt where form_key = ?", form.replaceAll(".*/", "")));
    }

    @Test
    void whoever_may_only_send_sees_no_money() {
        Hats.give("recipient2", "recipient1", "SEND_RECEIPTS");
        String theirs = Hats.pagesOf("recipient1");
        Visit visit = visits.at(Visits.PHONE).expecting(404).signIn("recipient2", theirs + "/home?lang=en");
        visit.check();
        assertThat(visit.page().locator("main")).not().containsText("£");
        assertThat(visit.page().locator("a[href$='/accounts/statement']")).hasCount(0);
        assertEquals(404, visit.open(theirs + "/accounts/statement").status());
        String reference = ReceiptForm.open(visit, theirs)
                .photo(Photo.of("unseen"))
                .purpose()
                .amount("7.07", SendingJourney.YESTERDAY)
                .noPayment()
                .send();
        visit.open(theirs + "/receipts/" + reference);
        visit.check();
        assertThat(visit.page().locator("main dt")).not().containsText(new String[] {"Payment"});
    }

    @Test
    void going_back_after_switching_shows_each_page_under_its_own_name() {
        String reference = Hats.give("recipient2", "recipient1", ALL);
        String theirs = Hats.pagesOf("recipient1");
        Visit visit = visits.at(Visits.PHONE).signIn("recipient2", "/home?lang=en&view=standard");
        Page page = visit.page();
        String ownSum = page.locator(".dp-money__sum").first().innerText();
        visit.open(theirs + "/home");
        String theirSum = page.locator(".dp-money__sum").first().innerText();
        page.locator(".dp-acting a[href='/home']").click();
        visit.isAt("/home");
        page.goBack();
        visit.isAt(theirs + "/home");
        assertThat(page.locator(".dp-acting--other")).containsText(Hats.nameOf("recipient1"));
        assertThat(page.locator(".dp-money__sum").first()).hasText(theirSum);
        page.goBack();
        visit.isAt("/home");
        assertThat(page.locator(".dp-acting--other")).hasCount(0);
        assertThat(page.locator(".dp-money__sum").first()).hasText(ownSum);

        // Nor is a page of theirs kept in the browser once it is over.
        page.goForward();
        RowsOf.text(
                "update representation set state = 'ENDED', reason = 'NOT_NEEDED' where reference = ? returning id",
                reference);
        visit.expecting(404);
        page.locator(".dp-acting a[href='/home']").click();
        page.goBack();
        visit.isAt(theirs + "/home");
        assertThat(page.locator(".dp-money")).hasCount(0);
    }
}
