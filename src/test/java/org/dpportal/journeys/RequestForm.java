package org.dpportal.journeys;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The questions of the form that asks for a direct payment, as somebody answers them with a finger or a mouse. */
final class RequestForm {
    private static final Pattern FORM = Pattern.compile("^(/ask/[^/]+)/");

    private final Visit visit;

    private RequestForm(Visit visit) {
        this.visit = visit;
    }

    /** Begins a new form from its first page. */
    static RequestForm open(Visit visit) {
        visit.open("/ask");
        visit.page().locator("main a[href='/ask/new']").click();
        visit.isAt("/ask/[^/]+/(?:council|for-whom)");
        return new RequestForm(visit);
    }

    /** The officers' own council, where it is asked. */
    RequestForm council() {
        if (visit.address().contains("/council")) {
            visit.page().locator("main input[name=council]").first().check();
            next("for-whom");
        }
        return this;
    }

    RequestForm forSomebody(String name) {
        visit.page().locator("main input[name=whom][value=SOMEBODY]").check();
        visit.page().locator("#person").fill(name);
        visit.page().locator("main input[name=knows][value=yes]").check();
        return next("name");
    }

    RequestForm name(String name) {
        visit.page().locator("#name").fill(name);
        return next("contact");
    }

    RequestForm phone(String number) {
        visit.page().locator("#phone").fill(number);
        return next("now");
    }

    RequestForm now(String has) {
        visit.page().locator("main input[name=has][value=" + has + "]").check();
        return next("how");
    }

    /** As the page is filled in already. */
    RequestForm how() {
        return next("check");
    }

    /** Answers every question, without sending anything. */
    RequestForm answerAll() {
        return council()
                .forSomebody("Somebody Else")
                .name("Sam Rao")
                .phone("01632 960 777")
                .now("NOT_SURE")
                .how();
    }

    RequestForm send() {
        visit.press("send");
        visit.isAt("/ask/[^/]+/sent");
        return this;
    }

    /** The form's address, without a question behind it. */
    String form() {
        Matcher form = FORM.matcher(visit.address());
        if (!form.find()) {
            throw new AssertionError("No form at " + visit.address());
        }
        return form.group(1);
    }

    private RequestForm next(String step) {
        visit.press("next");
        visit.isAt("/ask/[^/]+/" + step);
        return this;
    }
}
