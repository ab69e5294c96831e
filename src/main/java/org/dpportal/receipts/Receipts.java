package org.dpportal.receipts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dpportal.accounts.Accounts;
import org.dpportal.accounts.Payment;
import org.dpportal.accounts.PaymentId;
import org.dpportal.accounts.SpendingCategory;
import org.dpportal.audit.AuditEntry;
import org.dpportal.audit.AuditTrail;
import org.dpportal.content.PlainText;
import org.dpportal.files.FileProblem;
import org.dpportal.files.FileRefused;
import org.dpportal.files.FileShelf;
import org.dpportal.files.KeptFile;
import org.dpportal.identity.NotThere;
import org.dpportal.representation.ActingFor;
import org.dpportal.representation.Scope;
import org.dpportal.shared.FormKey;
import org.dpportal.shared.Money;
import org.dpportal.shared.Reference;

/**
 * The front door to receipts for the person whose money it is. A draft is saved answer by answer; once it is sent, the same form key answers
 * with the same reference for ever.
 */
@ApplicationScoped
@Transactional
public class Receipts {
    /** How long a note or an answer may be, in characters. */
    public static final int LONGEST_TEXT = 1_000;

    private static final ZoneId UK = ZoneId.of("Europe/London");

    @Inject
    private ReceiptRepository repository;

    @Inject
    private FileShelf shelf;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** A key for a new form. Nothing is stored before the first answer. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public FormKey begin(ActingFor acting) {
        require(acting, Scope.SEND_RECEIPTS);
        return FormKey.draw();
    }

    /**
     * Cleans a file and puts it on the shelf, outside any transaction, since a large photo takes a while. It belongs to nothing until
     * {@link #attach} or {@link #attachToAnswer} follows.
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public KeptFile keep(ActingFor acting, InputStream file) throws FileRefused {
        require(acting, Scope.SEND_RECEIPTS);
        return shelf.keep(file);
    }

    /** A draft as far as it has come; an empty one for a key that the person has not used. */
    public Draft draft(ActingFor acting, FormKey key) {
        require(acting, Scope.SEND_RECEIPTS);
        Optional<Rows.Stored> stored = repository.draft(acting.person(), key);
        return stored.map(draft -> draft.draft(repository.files(draft.id()))).orElseGet(() -> Draft.empty(key));
    }

    /** @throws FileRefused if the receipt has as many files as it may have */
    public void attach(ActingFor acting, FormKey key, KeptFile file) throws FileRefused {
        Rows.Stored draft = change(acting, key);
        if (draft.isDraft()) {
            add(acting, draft, file);
        }
    }

    public void remove(ActingFor acting, FormKey key, int position) {
        Rows.Stored draft = change(acting, key);
        if (draft.isDraft() && repository.removeFile(draft.id(), position) > 0) {
            record(acting, "receipt-file-removed", draft);
        }
    }

    /** @param note in the person's own words; may be empty, at most {@link #LONGEST_TEXT} characters */
    public void purpose(ActingFor acting, FormKey key, SpendingCategory category, String note) {
        changeDraft(acting, key, draft -> repository.purpose(draft.id(), category, checked(note)));
    }

    public void amount(ActingFor acting, FormKey key, Money amount, LocalDate spentOn) {
        if (!amount.isPositive() || spentOn.isAfter(LocalDate.now(clock.withZone(UK)))) {
            throw new IllegalArgumentException("A receipt is for money spent, and not in the future");
        }
        changeDraft(acting, key, draft -> repository.amount(draft.id(), amount, spentOn));
    }

    /** Answers what a payment of the person's own already says: how much, when, what for, and that it is this one. */
    public void startFrom(ActingFor acting, FormKey key, PaymentId payment) {
        Payment known = accounts.payment(acting, payment);
        if (known.amount().isNegative()) {
            changeDraft(acting, key, draft -> {
                repository.purpose(draft.id(), known.category(), draft.note());
                repository.amount(draft.id(), known.amount().absolute(), known.day());
                repository.payment(draft.id(), Optional.of(payment));
            });
        }
    }

    /** @param payment the payment that the receipt proves; empty if it is none of those offered */
    public void payment(ActingFor acting, FormKey key, Optional<PaymentId> payment) {
        payment.ifPresent(chosen -> accounts.payment(acting, chosen));
        changeDraft(acting, key, draft -> repository.payment(draft.id(), payment));
    }

    /**
     * Sends the receipt. Sending it again, even a hundred times at once, has no further effect and answers with the same reference.
     *
     * @return the reference; empty if something is still missing
     */
    public Optional<Reference> send(ActingFor acting, FormKey key) {
        Rows.Stored draft = change(acting, key);
        if (!draft.isDraft()) {
            return draft.reference();
        }
        if (!draft.draft(repository.files(draft.id())).isComplete()) {
            return Optional.empty();
        }
        Reference reference = Reference.draw('R');
        repository.send(draft.id(), reference, clock.instant());
        audit.record(acting.actor(), entry(acting, "receipt-sent", reference.value()));
        Proof.sent(accounts, acting, draft.payment(), reference);
        return Optional.of(reference);
    }

    /** The person's own receipts, the newest first. */
    public List<ListedReceipt> mine(ActingFor acting, int first, int size) {
        requireReading(acting);
        return repository.mine(acting.person(), first, size);
    }

    /** @throws NotThere if the person has no such receipt */
    public Receipt receipt(ActingFor acting, Reference reference) {
        requireReading(acting);
        Rows.Stored stored = repository.receipt(acting.person(), reference).orElseThrow(NotThere::new);
        return repository.whole(stored);
    }

    /** @throws NotThere if the person has no such receipt, or it no such file */
    public KeptFile file(ActingFor acting, Reference reference, int position) {
        requireReading(acting);
        return repository
                .receipt(acting.person(), reference)
                .flatMap(receipt -> repository.file(receipt.id(), position))
                .orElseThrow(NotThere::new);
    }

    /** @throws NotThere if the person has no such draft, or it no such file */
    public KeptFile file(ActingFor acting, FormKey key, int position) {
        require(acting, Scope.SEND_RECEIPTS);
        return repository
                .draft(acting.person(), key)
                .flatMap(draft -> repository.file(draft.id(), position))
                .orElseThrow(NotThere::new);
    }

    /** Adds a file to a receipt about which the officer has asked something. */
    public void attachToAnswer(ActingFor acting, Reference reference, KeptFile file) throws FileRefused {
        Rows.Stored receipt = asked(acting, reference);
        if (ReceiptState.valueOf(receipt.state()) == ReceiptState.NEEDS_YOU) {
            add(acting, receipt, file);
            repository.grown(receipt.id());
        }
    }

    /**
     * Answers what the officer has asked and sends the receipt back to be checked, under the same reference.
     *
     * @return false if there is neither a note nor a new file; nothing was sent then
     */
    public boolean answer(ActingFor acting, Reference reference, String note) {
        Rows.Stored receipt = asked(acting, reference);
        if (ReceiptState.valueOf(receipt.state()) != ReceiptState.NEEDS_YOU) {
            return true;
        }
        String text = checked(note);
        if (text.isEmpty() && !repository.hasNewFile(receipt.id())) {
            return false;
        }
        if (!text.isEmpty()) {
            repository.say(acting.council(), receipt.id(), false, text, clock.instant());
        }
        repository.state(receipt.id(), ReceiptState.SENT, Optional.empty());
        audit.record(acting.actor(), entry(acting, "receipt-answered", reference.value()));
        Proof.sent(accounts, acting, receipt.payment(), reference);
        return true;
    }

    private Rows.Stored asked(ActingFor acting, Reference reference) {
        require(acting, Scope.SEND_RECEIPTS);
        return repository.lockedReceipt(acting.person(), reference).orElseThrow(NotThere::new);
    }

    /** The draft, made if need be, and locked: of a hundred equal forms one goes first, and the others find what it did. */
    private Rows.Stored change(ActingFor acting, FormKey key) {
        require(acting, Scope.SEND_RECEIPTS);
        repository.begin(acting.council(), acting.person(), key, clock.instant());
        return repository.lockedDraft(acting.person(), key).orElseThrow(NotThere::new);
    }

    private void changeDraft(ActingFor acting, FormKey key, Consumer<Rows.Stored> change) {
        Rows.Stored draft = change(acting, key);
        if (draft.isDraft()) {
            change.accept(draft);
            record(acting, "receipt-draft-changed", draft);
        }
    }

    private void add(ActingFor acting, Rows.Stored receipt, KeptFile file) throws FileRefused {
        List<Integer> taken = repository.files(receipt.id()).stream()
                .map(ReceiptFile::position)
                .toList();
        for (int position = 1; position <= ReceiptFile.MOST; position++) {
            if (!taken.contains(position)) {
                repository.addFile(acting.council(), receipt.id(), position, file, clock.instant());
                record(acting, "receipt-file-added", receipt);
                return;
            }
        }
        throw new FileRefused(FileProblem.TOO_MANY);
    }

    private void record(ActingFor acting, String action, Rows.Stored receipt) {
        String object = receipt.reference().map(Reference::value).orElse("draft " + receipt.id());
        audit.record(acting.actor(), entry(acting, action, object));
    }

    private static AuditEntry entry(ActingFor acting, String action, String object) {
        return AuditEntry.of(action, object)
                .about(acting.person())
                .onBasis(acting.basis().name());
    }

    private static String checked(String typed) {
        String text = PlainText.of(typed);
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            throw new IllegalArgumentException("The text is too long");
        }
        return text;
    }

    /** Whoever may send receipts may also see what became of them. */
    private static void requireReading(ActingFor acting) {
        if (!acting.allows(Scope.SEE_MONEY)) {
            require(acting, Scope.SEND_RECEIPTS);
        }
    }

    private static void require(ActingFor acting, Scope scope) {
        if (!acting.allows(scope)) {
            throw new NotThere();
        }
    }
}
