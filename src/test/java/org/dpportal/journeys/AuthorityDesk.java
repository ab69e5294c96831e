package org.dpportal.journeys;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.dpportal.servers.RunningPortal;

/** What an officer does with an authority. */
final class AuthorityDesk {
    static final LocalDate TODAY = LocalDate.ofInstant(RunningPortal.CLOCK, ZoneOffset.UTC);

    private final Visit officer;
    private final String reference;

    private AuthorityDesk(Visit officer, String reference) {
        this.officer = officer;
        this.reference = reference;
    }

    /** Finds it in the list of those that wait and opens it from there. */
    static AuthorityDesk open(Visit officer, String reference) {
        officer.open("/casework/authorities");
        officer.check();
        officer.page().locator("#search").fill(reference);
        officer.press("find");
        officer.check();
        officer.answered(() -> officer.page()
                .locator("main button[name=open][value='" + reference + "']")
                .click());
        officer.isAt("/casework/authorities/" + reference);
        officer.check();
        return new AuthorityDesk(officer, reference);
    }

    private Page page() {
        return officer.page();
    }

    /** Types a person's reference and looks who that is. */
    AuthorityDesk find(String person) {
        page().locator("#person").fill(person);
        officer.press("find");
        officer.check();
        return this;
    }

    /** Says yes to each condition, today. */
    AuthorityDesk conditions(int count) {
        for (int n = 1; n <= count; n++) {
            page().locator("main input[name=met" + n + "][value=YES]").check();
            day("metOn" + n, TODAY);
        }
        return this;
    }

    AuthorityDesk evidence(String what) {
        page().locator("#seen1").fill(what);
        day("seenOn1", TODAY);
        return this;
    }

    void approve() {
        officer.press("approve");
    }

    void end(String reason) {
        officer.open("/casework/authorities/" + reference);
        officer.check();
        page().locator("#endReason").fill(reason);
        officer.press("end");
        officer.isAt("/casework/authorities/" + reference);
        officer.check();
    }

    private void day(String field, LocalDate day) {
        page().locator("#" + field + "-day").fill(Integer.toString(day.getDayOfMonth()));
        page().locator("#" + field + "-month").fill(Integer.toString(day.getMonthValue()));
        page().locator("#" + field + "-year").fill(Integer.toString(day.getYear()));
    }
}
