package org.dpportal.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dpportal.audit.AuditEntry;
import org.dpportal.audit.AuditTrail;
import org.dpportal.councils.Councils;
import org.dpportal.identity.NotThere;
import org.dpportal.identity.Officer;
import org.dpportal.representation.ActingFor;
import org.dpportal.representation.Scope;
import org.dpportal.shared.DateRange;
import org.dpportal.shared.Money;
import org.dpportal.shared.Reference;

/** The front door to accounts: what is there, what comes next, what was spent and what still needs a receipt. */
@ApplicationScoped
@Transactional
public class Accounts {
    private static final ZoneId UK = ZoneId.of("Europe/London");

    @Inject
    private AccountRepository repository;

    @Inject
    private Councils councils;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Every account of the person, the open ones first. */
    public List<AccountOverview> overview(ActingFor acting) {
        requireMoney(acting);
        return repository.accounts(acting.person(), today()).stream()
                .map(row -> overview(acting, row))
                .toList();
    }

    /**
     * A statement of one pay period.
     *
     * @param account which account; empty for the first open one
     * @param day any day of the period; empty for the newest
     * @return empty if the person has no account at all
     * @throws NotThere if the person has no such account, or the account was not open in that period
     */
    public Optional<Statement> statement(ActingFor acting, Optional<Reference> account, Optional<LocalDate> day) {
        requireMoney(acting);
        List<AccountRow> all = repository.accounts(acting.person(), today());
        if (all.isEmpty() && account.isEmpty()) {
            return Optional.empty();
        }
        AccountRow row = all.stream()
                .filter(known -> account.isEmpty() || known.reference().equals(account.get()))
                .findFirst()
                .orElseThrow(NotThere::new);
        LocalDate end =
                row.closedOn().filter(closed -> closed.isBefore(today())).orElse(today());
        List<DateRange> periods =
                PayPeriods.between(row.openedOn(), end, from -> councils.settings(acting.council(), from)
                        .payPeriod());
        DateRange period = periods.stream()
                .filter(known -> known.contains(day.orElse(end)))
                .findFirst()
                .orElseThrow(NotThere::new);
        Money opening = repository.openingOn(row.id(), period.first());
        List<Payment> lines = repository.payments(row.id(), period);
        Money closing = lines.stream().map(Payment::amount).reduce(opening, Money::plus);
        List<AccountOverview> accounts =
                all.stream().map(known -> overview(acting, known)).toList();
        return Optional.of(new Statement(
                accounts.get(all.indexOf(row)),
                accounts,
                period,
                periods,
                period.contains(today()),
                opening,
                closing,
                lines,
                spending(lines)));
    }

    /** Payments that the council asks a receipt for, or has a question about, the newest first; at most 50. */
    public List<Payment> asked(ActingFor acting) {
        requireMoney(acting);
        return repository.asked(acting.person());
    }

    /** Up to five payments that a receipt of this sum and day may belong to, the likeliest first; {@code spent} is positive. */
    public List<Payment> likelyPayments(ActingFor acting, Money spent, LocalDate day) {
        requireMoney(acting);
        return repository.likely(acting.person(), spent, day);
    }

    /** @throws NotThere if the person has no such payment */
    public Payment payment(ActingFor acting, PaymentId payment) {
        requireMoney(acting);
        return repository.payment(acting.person(), payment).orElseThrow(NotThere::new);
    }

    /** @throws NotThere if the officer's council has no such payment */
    public Payment payment(Officer officer, PaymentId payment) {
        return repository.payment(officer.council(), payment).orElseThrow(NotThere::new);
    }

    /** Says how far the proof for a payment has come; the person must be allowed to send receipts. */
    public void evidence(ActingFor acting, PaymentId payment, EvidenceState state, Optional<Reference> receipt) {
        if (!acting.allows(Scope.SEND_RECEIPTS)) {
            throw new NotThere();
        }
        repository.payment(acting.person(), payment).orElseThrow(NotThere::new);
        repository.evidence(payment, state, receipt);
        audit.record(
                acting.actor(),
                entry(state, receipt)
                        .about(acting.person())
                        .onBasis(acting.basis().name()));
    }

    /** Says how far the proof for a payment has come, as the officer has decided. */
    public void evidence(Officer officer, PaymentId payment, EvidenceState state, Optional<Reference> receipt) {
        repository.payment(officer.council(), payment).orElseThrow(NotThere::new);
        repository.evidence(payment, state, receipt);
        audit.record(officer, entry(state, receipt));
    }

    private static AuditEntry entry(EvidenceState state, Optional<Reference> receipt) {
        return AuditEntry.of(
                "payment-evidence-changed", receipt.map(Reference::value).orElse("no receipt") + " " + state);
    }

    private AccountOverview overview(ActingFor acting, AccountRow row) {
        return new AccountOverview(
                row.reference(), row.kind(), row.provider(), row.balance(), nextPayment(acting, row), row.purposes());
    }

    private Optional<AccountOverview.NextPayment> nextPayment(ActingFor acting, AccountRow row) {
        if (!row.councilPart().isPositive()) {
            return Optional.empty();
        }
        // Paid in advance: the next money comes on the first day of the next period.
        LocalDate day = councils.settings(acting.council(), today())
                .payPeriod()
                .around(today())
                .last()
                .plusDays(1);
        if (row.closedOn().filter(closed -> closed.isBefore(day)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new AccountOverview.NextPayment(day, row.councilPart(), row.ownPart()));
    }

    private static List<Statement.Spending> spending(List<Payment> lines) {
        Map<SpendingCategory, Money> sums = new EnumMap<>(SpendingCategory.class);
        for (Payment line : lines) {
            if (line.amount().isNegative()) {
                sums.merge(line.category(), line.amount().negated(), Money::plus);
            }
        }
        List<Statement.Spending> spending = new ArrayList<>();
        sums.forEach((category, sum) -> spending.add(new Statement.Spending(category, sum)));
        spending.sort(Comparator.comparing(Statement.Spending::amount).reversed());
        return spending;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UK);
    }

    private static void requireMoney(ActingFor acting) {
        if (!acting.allows(Scope.SEE_MONEY)) {
            throw new NotThere();
        }
    }
}
