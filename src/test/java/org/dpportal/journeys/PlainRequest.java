package org.dpportal.journeys;

import java.net.http.HttpResponse;
import org.dpportal.shared.FormKey;

/** The form that asks for a direct payment, filled in without a browser. */
final class PlainRequest {
    private static final String STATE = "select state from direct_payment_request where form_key = ?";

    private final PlainVisit visit;
    private final String key;

    private PlainRequest(PlainVisit visit, String key) {
        this.visit = visit;
        this.key = key;
    }

    static PlainRequest begin(PlainVisit visit) {
        return new PlainRequest(visit, FormKey.draw().value());
    }

    /** A form in which everything is answered and nothing sent. @param first whether it goes to the officers' own council, or to the other */
    static PlainRequest ready(PlainVisit visit, boolean first, String name) {
        PlainRequest form = begin(visit);
        form.at("council").choose(first).press("next");
        form.at("for-whom").set("whom", "MYSELF").press("next");
        form.at("name").set("name", name).press("next");
        form.at("contact").set("phone", "01632 960 778").press("next");
        form.at("now").set("has", "NOTHING").press("next");
        form.at("how").press("next");
        return form;
    }

    String key() {
        return key;
    }

    String address(String step) {
        return "/ask/" + key + "/" + step;
    }

    PlainForm at(String step) {
        return PlainForm.at(visit, address(step));
    }

    HttpResponse<byte[]> send() {
        return at("check").press("send");
    }

    String state() {
        return RowsOf.text(STATE, key);
    }

    String reference() {
        return RowsOf.text("select reference from direct_payment_request where form_key = ?", key);
    }
}
