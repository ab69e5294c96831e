package org.dpportal.receipts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.dpportal.accounts.Accounts;
import org.dpportal.audit.AuditEntry;
import org.dpportal.audit.AuditTrail;
import org.dpportal.content.PlainText;
import org.dpportal.files.KeptFile;
import org.dpportal.identity.NotThere;
import org.dpportal.identity.Officer;
import org.dpportal.shared.Reference;

/**
 * The front door to receipts for the council's officers, each for their own council. Whoever decides says which version they have seen:
 * a decision on something that has changed meanwhile is refused with {@link ReceiptChanged}, and nothing happens.
 */
@ApplicationScoped
@Transactional
public class ReceiptChecks {
    @Inject
    private ReceiptRepository repository;

    @Inject
    private QueueRepository queue;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** One page of the receipts that wait for a decision, or of all in one state. Each person on it can read that they were, once a day. */
    public Queue queue(Officer officer, Queue.Wish wish) {
        Queue page = queue.page(officer.council(), wish);
        queue.listed(page.receipts(), clock.instant());
        return page;
    }

    /** How many there are, without showing any. */
    public int count(Officer officer, Queue.Wish wish) {
        return queue.total(officer.council(), wish);
    }

    /** @throws NotThere if the officer's council has no such receipt */
    public Receipt receipt(Officer officer, Reference reference) {
        Rows.Stored receipt = stored(officer, reference);
        looked(officer, receipt, "receipt-looked-at");
        return repository.whole(receipt);
    }

    /** Whose receipt it is. */
    public Sender sender(Officer officer, Reference reference) {
        stored(officer, reference);
        return queue.sender(officer.council(), reference);
    }

    /** The person whose receipt it is. */
    public record Sender(Reference reference, String name) {}

    /** @throws NotThere if the officer's council has no such receipt, or it no such file */
    public KeptFile file(Officer officer, Reference reference, int position) {
        Rows.Stored receipt = stored(officer, reference);
        KeptFile file = repository.file(receipt.id(), position).orElseThrow(NotThere::new);
        looked(officer, receipt, "receipt-photo-looked-at");
        return file;
    }

    /** Takes a receipt up: the person then sees that it is being checked. Does nothing to one that is further on. */
    public void begin(Officer officer, Reference reference) {
        Rows.Stored receipt = locked(officer, reference);
        if (ReceiptState.valueOf(receipt.state()) == ReceiptState.SENT) {
            change(officer, receipt, ReceiptState.BEING_CHECKED, Optional.empty(), "receipt-checking-begun");
        }
    }

    public void accept(Officer officer, Reference reference, int version) {
        Rows.Stored receipt = unchanged(officer, reference, version);
        change(officer, receipt, ReceiptState.ACCEPTED, Optional.empty(), "receipt-accepted");
        repository.decided(receipt.id(), officer.person(), clock.instant());
    }

    /** @param question what the person is asked; may not be empty */
    public void ask(Officer officer, Reference reference, int version, String question) {
        String text = checked(question);
        Rows.Stored receipt = unchanged(officer, reference, version);
        repository.say(officer.council(), receipt.id(), true, text, clock.instant());
        change(officer, receipt, ReceiptState.NEEDS_YOU, Optional.of(text), "receipt-asked");
    }

    /** @param reason why, in words that help the person; may not be empty */
    public void notAccept(Officer officer, Reference reference, int version, String reason) {
        String text = checked(reason);
        Rows.Stored receipt = unchanged(officer, reference, version);
        repository.say(officer.council(), receipt.id(), true, text, clock.instant());
        change(officer, receipt, ReceiptState.NOT_ACCEPTED, Optional.of(text), "receipt-not-accepted");
        repository.decided(receipt.id(), officer.person(), clock.instant());
    }

    /** So that the person can read who has looked. */
    private void looked(Officer officer, Rows.Stored receipt, String action) {
        String reference = receipt.reference().orElseThrow().value();
        audit.record(officer, AuditEntry.of(action, reference).about(receipt.person()));
    }

    private Rows.Stored stored(Officer officer, Reference reference) {
        return repository.receipt(officer.council(), reference).orElseThrow(NotThere::new);
    }

    private Rows.Stored locked(Officer officer, Reference reference) {
        return repository.lockedReceipt(officer.council(), reference).orElseThrow(NotThere::new);
    }

    private Rows.Stored unchanged(Officer officer, Reference reference, int version) {
        Rows.Stored receipt = locked(officer, reference);
        if (receipt.version() != version
                || ReceiptState.valueOf(receipt.state()).isDecided()) {
            throw new ReceiptChanged();
        }
        return receipt;
    }

    private void change(
            Officer officer, Rows.Stored receipt, ReceiptState state, Optional<String> reason, String action) {
        Reference reference = receipt.reference().orElseThrow();
        repository.state(receipt.id(), state, reason);
        AuditEntry entry = AuditEntry.of(action, reference.value()).about(receipt.person());
        audit.record(officer, reason.map(entry::because).orElse(entry));
        Proof.decided(accounts, officer, receipt.payment(), state, reference);
    }

    private static String checked(String typed) {
        String text = PlainText.of(typed);
        if (text.isEmpty() || text.codePointCount(0, text.length()) > Receipts.LONGEST_TEXT) {
            throw new IllegalArgumentException("A question or a reason needs 1 to 1,000 characters");
        }
        return text;
    }
}
