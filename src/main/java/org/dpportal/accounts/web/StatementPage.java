package org.dpportal.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dpportal.accounts.AccountOverview;
import org.dpportal.accounts.Accounts;
import org.dpportal.accounts.Payment;
import org.dpportal.accounts.SpendingCategory;
import org.dpportal.accounts.Statement;
import org.dpportal.content.web.Here;
import org.dpportal.identity.NotThere;
import org.dpportal.representation.PrivateMatter;
import org.dpportal.representation.web.Subject;
import org.dpportal.shared.DateRange;
import org.dpportal.shared.Money;
import org.dpportal.shared.Reference;

/** One pay period of one account: {@code ?account=} a reference and {@code ?period=} any day of it, both may be left out. */
@Named
@RequestScoped
public class StatementPage {
    @Inject
    private Accounts accounts;

    @Inject
    private Subject subject;

    @Inject
    private Here here;

    @Inject
    private HttpServletRequest request;

    private Statement statement;

    /** Called before the page is written, so that what is not there answers 404 and not half a page. */
    public void load() {
        subject.open(PrivateMatter.STATEMENT);
        statement = accounts.statement(subject.actingFor(), account(), day()).orElse(null);
    }

    public boolean hasAccount() {
        return statement != null;
    }

    public Statement statement() {
        return statement;
    }

    /** The person's other accounts. */
    public List<AccountOverview> others() {
        return statement.accounts().stream()
                .filter(other -> !other.reference().equals(statement.account().reference()))
                .toList();
    }

    /** Whether the period still goes on, so that its end is not known yet. */
    public boolean running() {
        return statement.running();
    }

    public Optional<DateRange> earlier() {
        int next = statement.periods().indexOf(statement.period()) + 1;
        return next < statement.periods().size()
                ? Optional.of(statement.periods().get(next))
                : Optional.empty();
    }

    public Optional<DateRange> later() {
        int previous = statement.periods().indexOf(statement.period()) - 1;
        return previous >= 0 ? Optional.of(statement.periods().get(previous)) : Optional.empty();
    }

    public String address(DateRange period) {
        return here.at("/accounts/statement?account=" + statement.account().reference() + "&period=" + period.first());
    }

    /** Whether the list of all periods is shown; only then, because it outweighs the rest of the page. */
    public boolean choosing() {
        return "dates".equals(request.getParameter("choose"));
    }

    public String chooseAddress() {
        return address(statement.period()) + "&choose=dates#dates";
    }

    public String addressOf(AccountOverview account) {
        return here.at("/accounts/statement?account=" + account.reference());
    }

    public String download() {
        return here.at("/accounts/statement.csv?account=" + statement.account().reference() + "&period="
                + statement.period().first());
    }

    public Money spent() {
        return sum(true);
    }

    public Money paidIn() {
        return sum(false);
    }

    public List<Bar> bars() {
        long longest = statement.spending().stream()
                .mapToLong(spending -> spending.amount().pence())
                .max()
                .orElse(1);
        return statement.spending().stream()
                .map(spending -> new Bar(spending.category(), spending.amount(), (int)
                        Math.max(1, spending.amount().pence() * 100 / longest)))
                .toList();
    }

    /** What an Easy Read page says of the whole period. */
    public Map<String, Object> words() {
        return Map.of(
                "first", statement.period().first(),
                "last", statement.period().last(),
                "opening", statement.opening(),
                "closing", statement.closing(),
                "spent", spent(),
                "paidIn", paidIn());
    }

    /** What an Easy Read page says of one payment. */
    public Map<String, Object> words(Payment line) {
        return Map.of(
                "day",
                line.day(),
                "payee",
                line.payee(),
                "amount",
                line.amount().absolute());
    }

    /** The part of the Easy Read page that tells this payment: money in, or money out with the state of its receipt. */
    public String part(Payment line) {
        return line.amount().isNegative()
                ? "paid-"
                        + line.evidence()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-')
                : "came-in";
    }

    /** The colour of a receipt's state, as {@code dp:state} names it. */
    public String kind(Payment line) {
        return line.evidence().tone();
    }

    private Money sum(boolean out) {
        return statement.lines().stream()
                .map(Payment::amount)
                .filter(amount -> amount.isNegative() == out)
                .reduce(Money.ZERO, Money::plus)
                .absolute();
    }

    private Optional<Reference> account() {
        String asked = request.getParameter("account");
        return asked == null
                ? Optional.empty()
                : Optional.of(Reference.of(asked).orElseThrow(NotThere::new));
    }

    private Optional<LocalDate> day() {
        String asked = request.getParameter("period");
        try {
            return asked == null ? Optional.empty() : Optional.of(LocalDate.parse(asked));
        } catch (DateTimeException noDay) {
            throw new NotThere();
        }
    }

    /** @param percent how long the bar is beside the longest one, 1 to 100 */
    public record Bar(SpendingCategory category, Money amount, int percent) {}
}
