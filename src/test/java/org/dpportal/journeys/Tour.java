package org.dpportal.journeys;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a tour of every page needs first: forms that are answered to the end but not sent, and a receipt that is. */
record Tour(String form, String reference, String ask) {
    private static final Pattern FORM = Pattern.compile("^(/receipts/new/[^/]+)/");

    static Tour prepare(Visit visit) {
        String reference = ReceiptForm.send(visit, "for the tour", "14.30", SendingJourney.YESTERDAY);
        ReceiptForm.open(visit)
                .photo(Photo.of("never sent"))
                .purpose()
                .amount("14.30", SendingJourney.YESTERDAY)
                .noPayment();
        Matcher form = FORM.matcher(visit.address());
        if (!form.find()) {
            throw new AssertionError("No form at " + visit.address());
        }
        return new Tour(
                form.group(1),
                reference,
                AskForm.open(visit).answerAll("Somebody Else").form());
    }

    String fill(String address) {
        return address.replace("{form}", form).replace("{reference}", reference).replace("{ask}", ask);
    }
}
