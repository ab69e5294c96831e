package org.dpportal.receipts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.dpportal.accounts.Accounts;
import org.dpportal.content.web.tags.TypedDate;
import org.dpportal.councils.Councils;
import org.dpportal.receipts.Receipts;
import org.dpportal.shared.Money;

/** The third question: how much, and when? */
@Named
@RequestScoped
public class AmountPage {
    @Inject
    private OpenDraft open;

    @Inject
    private Receipts receipts;

    @Inject
    private Accounts accounts;

    @Inject
    private Councils councils;

    @Inject
    private Clock clock;

    private String amount = "";
    private TypedDate day = TypedDate.EMPTY;

    /** Called before the page is first written. */
    public void load() {
        if (!open.wasSent()) {
            amount = open.draft().amount().map(Money::toString).orElse("");
            day = TypedDate.of(open.draft().spentOn().orElse(null));
        }
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public TypedDate getDay() {
        return day;
    }

    public void setDay(TypedDate day) {
        this.day = day;
    }

    public String back() {
        return open.address("purpose");
    }

    /** An example of a date that is easy to believe: yesterday. */
    public LocalDate yesterday() {
        return today().minusDays(1);
    }

    public void next() {
        Optional<Money> sum = sum();
        Optional<LocalDate> spentOn = spentOn();
        if (sum.isPresent() && spentOn.isPresent()) {
            receipts.amount(open.actingFor(), open.key(), sum.get(), spentOn.get());
            open.changed();
            // Without a payment that it could be, there is nothing to ask.
            if (!open.draft().paymentAnswered() && hasNoPayment(sum.get(), spentOn.get())) {
                receipts.payment(open.actingFor(), open.key(), Optional.empty());
            }
            open.goOn();
        }
    }

    private boolean hasNoPayment(Money sum, LocalDate spentOn) {
        return !open.seesMoney()
                || accounts.likelyPayments(open.actingFor(), sum, spentOn).isEmpty();
    }

    private Optional<Money> sum() {
        TypedAmount typed = TypedAmount.read(amount);
        typed.problem().ifPresent(problem -> open.problem("amount", "receipts.amount.problem." + problem));
        return typed.amount();
    }

    private Optional<LocalDate> spentOn() {
        Optional<LocalDate> date = day.date();
        int oldestDays = councils.settings(open.actingFor().council(), today())
                .receiptRules()
                .oldestDays();
        LocalDate oldest = today().minusDays(oldestDays);
        if (day.isEmpty()) {
            open.problem("day", "receipts.day.problem.EMPTY");
        } else if (date.isEmpty()) {
            open.problem("day", "receipts.day.problem.NO_SUCH_DAY", Map.of("example", yesterday()));
        } else if (date.get().isAfter(today())) {
            open.problem("day", "receipts.day.problem.FUTURE");
        } else if (date.get().isBefore(oldest)) {
            open.problem("day", "receipts.day.problem.TOO_OLD", Map.of("oldest", oldest));
        } else {
            return date;
        }
        return Optional.empty();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(java.time.ZoneId.of("Europe/London")));
    }
}
