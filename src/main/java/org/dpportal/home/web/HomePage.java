package org.dpportal.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.dpportal.accounts.AccountOverview;
import org.dpportal.accounts.Accounts;
import org.dpportal.accounts.EvidenceState;
import org.dpportal.accounts.Payment;
import org.dpportal.content.web.Here;
import org.dpportal.content.web.Words;
import org.dpportal.identity.Role;
import org.dpportal.identity.web.SignedIn;
import org.dpportal.receipts.ListedReceipt;
import org.dpportal.receipts.Receipts;
import org.dpportal.representation.web.Subject;

/** How much is there, what comes next and what is asked of me; and for people without an account, what is there for them. */
@Named
@RequestScoped
public class HomePage {
    /** More than this at once is too much for a phone and a tired person; the statement has them all. */
    private static final int MOST_TODO = 5;

    private static final int LAST_RECEIPTS = 3;
    private static final ZoneId UK = ZoneId.of("Europe/London");

    @Inject
    private SignedIn signedIn;

    @Inject
    private Subject subject;

    @Inject
    private Accounts accounts;

    @Inject
    private Receipts receipts;

    @Inject
    private Here here;

    @Inject
    private Words words;

    private List<AccountOverview> overview;
    private List<Payment> asked;
    private List<ListedReceipt> last;

    /** Called before the page is written: everything that it shows is read at once. */
    public void load() {
        if (signedIn.actor().isPresent()) {
            subject.load();
            if (hasAccount()) {
                asked();
                receipts();
            }
        }
    }

    public boolean hasAccount() {
        return !accounts().isEmpty();
    }

    public List<AccountOverview> accounts() {
        if (overview == null) {
            overview = signedIn.actor().isPresent() && seesMoney() ? accounts.overview(subject.actingFor()) : List.of();
        }
        return overview;
    }

    public boolean known(AccountOverview account) {
        return account.balance().isPresent();
    }

    public boolean next(AccountOverview account) {
        return account.nextPayment().isPresent();
    }

    /** Everything that is asked of the person. */
    public List<Payment> asked() {
        if (asked == null) {
            asked = sends()
                    ? accounts.asked(subject.actingFor()).stream()
                            .filter(line -> receiptsOpen() || !question(line))
                            .toList()
                    : List.of();
        }
        return asked;
    }

    /** The newest of it. */
    public List<Payment> todo() {
        return asked().subList(0, Math.min(MOST_TODO, asked().size()));
    }

    /** Whether the council has a question about the receipt, rather than waiting for one. */
    public boolean question(Payment line) {
        return line.evidence() == EvidenceState.NEEDS_YOU;
    }

    public String address(Payment line) {
        return line.receipt()
                .filter(reference -> question(line))
                .map(reference -> here.at("/receipts/" + reference))
                .orElse(here.at("/receipts/new?payment=" + line.id().value()));
    }

    /** The receipts that were sent last. */
    public List<ListedReceipt> receipts() {
        if (last == null) {
            last = receiptsOpen() ? receipts.mine(subject.actingFor(), 0, LAST_RECEIPTS) : List.of();
        }
        return last;
    }

    /** The day on which a receipt was sent, in UK time. */
    public LocalDate sentOn(ListedReceipt receipt) {
        return LocalDate.ofInstant(receipt.sentAt(), UK);
    }

    /** The colour of a receipt's state, as {@code dp:state} names it. */
    public String tone(ListedReceipt receipt) {
        return EvidenceState.valueOf(receipt.state().name()).tone();
    }

    public Map<String, Object> balanceWords(AccountOverview account) {
        AccountOverview.KnownBalance balance = account.balance().orElseThrow();
        return Map.of("balance", balance.amount(), "time", balance.asAt(), "source", balance.source());
    }

    public Map<String, Object> nextWords(AccountOverview account) {
        AccountOverview.NextPayment next = account.nextPayment().orElseThrow();
        return Map.of("day", next.day(), "sum", next.councilPart());
    }

    public Map<String, Object> lineWords(Payment line) {
        return Map.of("sum", line.amount().absolute(), "payee", line.payee(), "day", line.day());
    }

    /** Whether receipts can be sent here. */
    public boolean sends() {
        return signedIn.actor().isPresent() && subject.allows("SEND_RECEIPTS") && (hasAccount() || !subject.self());
    }

    /** Whether the statement can be opened here. */
    public boolean statement() {
        return hasAccount() && subject.opens("STATEMENT");
    }

    /** Whether the receipts that were sent can be opened here. */
    public boolean receiptsOpen() {
        return (hasAccount() || !subject.self())
                && (seesMoney() || subject.allows("SEND_RECEIPTS"))
                && subject.opens("RECEIPTS");
    }

    /** Whether what the person was told can be read here. */
    public boolean messages() {
        return subject.allows("DECIDE") && subject.opens("MESSAGES");
    }

    /** Whether the reader, on their own page, acts for somebody. */
    public boolean helps() {
        return signedIn.actor().isPresent()
                && subject.self()
                && !subject.others().isEmpty();
    }

    /** Whether there are doors to other pages: for everybody whom the council knows. */
    public boolean hasDoors() {
        return signedIn.actor().isPresent()
                && !officer()
                && (subject.self() || statement() || receiptsOpen() || messages() || subject.allows("DECIDE"));
    }

    private boolean seesMoney() {
        return subject.allows("SEE_MONEY");
    }

    /** Who this is, for people without an account: part of the Easy Read page, and of the keys of the texts. */
    public String who() {
        if (signedIn.actor().isEmpty()) {
            return "unknown";
        }
        if (!subject.self()) {
            return "for";
        }
        if (officer()) {
            return "officer";
        }
        if (signedIn.known().is(Role.PA)) {
            return "pa";
        }
        return signedIn.known().is(Role.CARER) ? "carer" : "noAccount";
    }

    /** Heading of the page: whose direct payment it is. */
    public String title() {
        return signedIn.actor().isEmpty() || subject.self()
                ? words.t("home.title")
                : words.t("home.title.other", Map.of("name", subject.name()));
    }

    public String words(String part) {
        return "home." + who() + "." + part;
    }

    public boolean officer() {
        return signedIn.is("OFFICER");
    }
}
