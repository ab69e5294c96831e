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
        officer.press("#accept");
        officer.isAt("/casework/receipts");
    }

    void ask(String reference, String question) {
        open(reference);
        officer.page().locator("#reason").fill(question);
        officer.press("#ask");
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
