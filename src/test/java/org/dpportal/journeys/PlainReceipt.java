package org.dpportal.journeys;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A receipt that is sent without a browser, question by question. */
final class PlainReceipt {
    private static final Pattern SENT = Pattern.compile("/receipts/(R-[^/]+)/sent$");

    private PlainReceipt() {}

    /** Answers every question but the last. Returns the form that would send it. */
    static PlainForm readyToSend(PlainVisit visit, byte[] photo, String amount, LocalDate day) {
        PlainForm choose = PlainForm.at(visit, "/receipts/new");
        next(visit, choose, choose.press("upload", "parts", photo));
        String form = choose.address().replaceAll("/photo$", "");
        PlainForm kept = PlainForm.at(visit, form + "/photo");
        next(visit, kept, kept.press("next"));
        PlainForm purpose = PlainForm.at(visit, form + "/purpose").choose(true);
        next(visit, purpose, purpose.press("next"));
        PlainForm sum = PlainForm.at(visit, form + "/amount")
                .set("amount", amount)
                .set("day-day", Integer.toString(day.getDayOfMonth()))
                .set("day-month", Integer.toString(day.getMonthValue()))
                .set("day-year", Integer.toString(day.getYear()));
        HttpResponse<byte[]> after = sum.press("next");
        next(visit, sum, after);
        if (after.headers().firstValue("Location").orElse("").endsWith("/payment")) {
            PlainForm payment = PlainForm.at(visit, form + "/payment").choose(false);
            next(visit, payment, payment.press("next"));
        }
        return PlainForm.at(visit, form + "/check");
    }

    private static void next(PlainVisit visit, PlainForm from, HttpResponse<byte[]> answer) {
        if (answer.statusCode() != 302 && answer.statusCode() != 303) {
            throw new AssertionError(
                    "Not accepted at " + from.address() + ": " + answer.statusCode() + "\n" + PlainVisit.text(answer));
        }
    }

    /** The reference that an answer acknowledges, if it does. */
    static Optional<String> acknowledged(HttpResponse<byte[]> answer) {
        Matcher sent = SENT.matcher(answer.headers().firstValue("Location").orElse(""));
        return answer.statusCode() / 100 == 3 && sent.find() ? Optional.of(sent.group(1)) : Optional.empty();
    }
}
