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
        decide("yes");
    }

    void ask(String reference, String question) {
        open(reference);
        officer.page().locator("#text").fill(question);
        decide("ask");
    }

    private void decide(String decision) {
        officer.page().locator("input[name=decision][value=" + decision + "]").check();
        officer.press("decide");
        officer.isAt("/casework/receipts");
    }

    private void open(String reference) {
        Page page = officer.page();
        assertThat(page.locator("main table")).isVisible();
        officer.check();
        officer.open("/casework/receipts/" + reference);
        officer.check();
    }
}
