package org.dpportal.journeys;

import com.microsoft.playwright.Locator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The questions of the form that asks to act for somebody, as somebody answers them with a finger or a mouse. */
final class AskForm {
    private static final Pattern FORM = Pattern.compile("^(/act/[^/]+)/");
    private static final Pattern SENT = Pattern.compile("/helpers/(H-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4})$");

    private final Visit visit;

    private AskForm(Visit visit) {
        this.visit = visit;
    }

    /** Opens a new form. */
    static AskForm open(Visit visit) {
        visit.open("/act");
        visit.isAt("/act/[^/]+/whom");
        return new AskForm(visit);
    }

    AskForm whom(String name, String number) {
        visit.page().locator("#person").fill(name);
        visit.page().locator("#number").fill(number);
        visit.press("next");
        visit.isAt("/act/[^/]+/basis");
        return this;
    }

    AskForm basis(String basis) {
        visit.page().locator("main input[name=basis][value=" + basis + "]").check();
        visit.press("next");
        return this;
    }

    AskForm scopes(String... scopes) {
        visit.isAt("/act/[^/]+/scope");
        for (String scope : scopes) {
            Locator box = visit.page().locator("main input[name=scopes][value=" + scope + "]");
            box.check();
        }
        visit.press("next");
        visit.isAt("/act/[^/]+/check");
        return this;
    }

    /** Answers every question, without sending anything. */
    AskForm answerAll(String name) {
        return whom(name, "").basis("SUITABLE_PERSON").scopes("SEE_MONEY", "SEND_RECEIPTS");
    }

    /** The form's address, without a question behind it. */
    String form() {
        Matcher form = FORM.matcher(visit.address());
        if (!form.find()) {
            throw new AssertionError("No form at " + visit.address());
        }
        return form.group(1);
    }

    /** Sends the form and tells its reference, whatever page shows it. */
    String send() {
        visit.press("send");
        Matcher sent = SENT.matcher(visit.address());
        if (!sent.find()) {
            throw new AssertionError("Not sent: " + visit.address());
        }
        return sent.group(1);
    }
}
