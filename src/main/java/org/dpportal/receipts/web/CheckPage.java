package org.dpportal.receipts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.dpportal.accounts.Accounts;
import org.dpportal.accounts.Payment;
import org.dpportal.receipts.Draft;
import org.dpportal.receipts.ReceiptFile;
import org.dpportal.receipts.Receipts;
import org.dpportal.shared.Reference;

/** The last page of the form: everything once more, each with a way to change it, and the button that sends. */
@Named
@RequestScoped
public class CheckPage {
    @Inject
    private OpenDraft open;

    @Inject
    private Receipts receipts;

    @Inject
    private Accounts accounts;

    private Payment payment;

    /** Called before the page is first written. */
    public void load() {
        if (!open.wasSent() && !open.draft().isComplete()) {
            open.go(open.next());
        } else {
            payment();
        }
    }

    public Draft draft() {
        return open.draft();
    }

    /** {@code null} if it is none of those offered. */
    public Payment payment() {
        if (payment == null && open.seesMoney() && open.draft().payment().isPresent()) {
            payment = accounts.payment(open.actingFor(), open.draft().payment().get());
        }
        return payment;
    }

    public String address(String step) {
        return open.address(step);
    }

    public String address(ReceiptFile file) {
        return open.address("file/" + file.position());
    }

    public void send() {
        Optional<Reference> reference = receipts.send(open.actingFor(), open.key());
        if (reference.isPresent()) {
            open.go(open.at("/receipts/" + reference.get() + "/sent"));
        } else {
            open.goOn();
        }
    }
}
