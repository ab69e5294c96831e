package org.dpportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** What an officer does with a receipt. */
final class CouncilDesk {
    private final Visit officer;

    /** @param officer signed in, with the queue open */
    CouncilDesk(Visit officer) {
        this.officer = officer;
    }

    void accept(String reference) {
        open(reference);
        decide("accept");
    }

    void ask(String reference, String question) {
        open(reference);
        officer.page().locator("#reason").fill(question);
        decide("ask");
    }

    private void decide(String decision) {
        officer.press(decision);
        officer.isAt("/casework/receipts");
    }

    /** Finds the receipt in the table and opens it from there. */
    private void open(String reference) {
        Page page = officer.page();
        assertThat(page.locator("main table")).isVisible();
        officer.check();
        page.locator("#search").fill(reference);
        officer.press("find");
        officer.check();
        officer.answered(() -> page.locator("main button[name=open][value='" + reference + "']")
                .click());
        officer.isAt("/casework/receipts/" + reference);
        officer.check();
    }
}
