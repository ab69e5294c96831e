package org.dpportal.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The questions of the form that sends a receipt, as somebody answers them with a finger or a mouse. */
final class ReceiptForm {
    private static final Pattern SENT = Pattern.compile("/receipts/(R-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4})/sent");

    private final Visit visit;
    private final String whose;

    private ReceiptForm(Visit visit, String whose) {
        this.visit = visit;
        this.whose = whose;
    }

    /** Opens a new form. */
    static ReceiptForm open(Visit visit) {
        return open(visit, "");
    }

    /** @param whose such as {@code /for/P-…}; empty for one's own */
    static ReceiptForm open(Visit visit, String whose) {
        visit.open(whose + "/receipts/new");
        return new ReceiptForm(visit, whose);
    }

    /** Goes on in a form that is open already. */
    static ReceiptForm on(Visit visit) {
        return new ReceiptForm(visit, "");
    }

    private Page page() {
        return visit.page();
    }

    /** Chooses files and sends them, without going on yet. */
    ReceiptForm choose(FilePayload... files) {
        page().locator("input[type=file]").setInputFiles(files);
        visit.press("upload");
        return this;
    }

    ReceiptForm photo(FilePayload file) {
        choose(file);
        visit.goOn();
        visit.isAt(whose + "/receipts/new/[^/]+/purpose");
        return this;
    }

    ReceiptForm purpose() {
        page().locator("main input[type=radio]").first().check();
        visit.goOn();
        visit.isAt(whose + "/receipts/new/[^/]+/amount");
        return this;
    }

    /** Types the amount as it stands here and the day, without going on yet. */
    ReceiptForm type(String amount, String day, String month, String year) {
        page().locator("#amount").fill(amount);
        page().locator("#day-day").fill(day);
        page().locator("#day-month").fill(month);
        page().locator("#day-year").fill(year);
        return this;
    }

    ReceiptForm amount(String amount, LocalDate day) {
        type(
                amount,
                Integer.toString(day.getDayOfMonth()),
                Integer.toString(day.getMonthValue()),
                Integer.toString(day.getYear()));
        visit.goOn();
        visit.isAt(whose + "/receipts/new/[^/]+/(?:payment|check)");
        return this;
    }

    /** Says that it belongs to none of the payments offered, if any is offered. */
    ReceiptForm noPayment() {
        if (visit.address().endsWith("/payment")) {
            page().locator("main input[type=radio]").last().check();
            visit.goOn();
        }
        visit.isAt(whose + "/receipts/new/[^/]+/check");
        return this;
    }

    /** Sends the receipt and tells its reference. */
    String send() {
        visit.goOn();
        Matcher sent = SENT.matcher(visit.address());
        if (!sent.find()) {
            throw new AssertionError("Not sent: " + visit.address());
        }
        return sent.group(1);
    }

    /** A whole receipt, as quickly as it can be sent. */
    static String send(Visit visit, String words, String amount, LocalDate day) {
        return open(visit)
                .photo(Photo.of(words))
                .purpose()
                .amount(amount, day)
                .noPayment()
                .send();
    }
}
