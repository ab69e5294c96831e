package org.dpportal.journeys;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dpportal.representation.Scope;

/**
 * What a tour of every page needs first: forms that are answered to the end but not sent, a receipt and an invitation that are, and somebody
 * who helps and is helped.
 */
record Tour(
        String form,
        String reference,
        String invitation,
        String made,
        String helper,
        String ask,
        String notice,
        String request,
        String requested) {
    private static final Pattern FORM = Pattern.compile("^(/(?:receipts/new|helpers/invite)/[^/]+)");

    static Tour prepare(Visit visit) {
        String reference = ReceiptForm.send(visit, "for the tour", "14.30", SendingJourney.YESTERDAY);
        ReceiptForm.open(visit)
                .photo(Photo.of("never sent"))
                .purpose()
                .amount("14.30", SendingJourney.YESTERDAY)
                .noPayment();
        String form = formAt(visit);
        InvitationForm.invite(visit, false, Scope.values());
        String made = formAt(visit);
        visit.open("/helpers/invite");
        visit.page().locator("main input[type=checkbox]").first().check();
        visit.goOn();
        visit.page().locator("main input[type=radio]").first().check();
        visit.goOn();
        visit.isAt("/helpers/invite/[^/]+/check");
        String invitation = formAt(visit);
        tell();
        Hats.give("recipient1", "recipient3", "SEE_MONEY,SEND_RECEIPTS,DECIDE");
        return new Tour(
                form,
                reference,
                invitation,
                made,
                Hats.give("carer1", "recipient1", "SEE_MONEY,SEND_RECEIPTS,ASK_FOR_CHANGES,DECIDE,FIND_PAS"),
                AskForm.open(visit).answerAll("Somebody Else").form(),
                RowsOf.text(
                        "select max(n.reference) from notice n join sign_in s using (person_id) where s.subject = ? and n.key = 'helperEnded'",
                        RowsOf.subjectOf("recipient1")),
                RequestForm.open(visit).answerAll().form(),
                RequestForm.open(visit).answerAll().send().form());
    }

    private static String formAt(Visit visit) {
        Matcher form = FORM.matcher(visit.address());
        if (!form.find()) {
            throw new AssertionError("No form at " + visit.address());
        }
        return form.group(1);
    }

    /** One message of each kind, and one entry of each kind of doer in the log. */
    private static void tell() {
        for (String key : List.of("helperBegan", "helperWaits", "helperEnded", "helperRefused", "invitationDeclined")) {
            RowsOf.notice("recipient1", key, "Ashok", "tBecause");
        }
        for (String key : List.of("rightBegan", "rightEnded", "rightRefused")) {
            RowsOf.notice("recipient1", key, "Ashok", "krepresentation.reason.TIME_OVER");
        }
        RowsOf.done("carer1", "recipient1", "NOMINATED", "page-seen", "accounts/statement");
        RowsOf.done("officer1", "recipient1", "OFFICER", "helper-looked-at", "H-2345-6789");
        RowsOf.done(null, "recipient1", null, "helper-ended", "H-2345-6789");
    }

    String fill(String address) {
        return address.replace("{form}", form)
                .replace("{reference}", reference)
                .replace("{invitation}", invitation)
                .replace("{made}", made)
                .replace("{helper}", helper)
                .replace("{ask}", ask)
                .replace("{notice}", notice)
                .replace("{request}", request)
                .replace("{requested}", requested);
    }
}
