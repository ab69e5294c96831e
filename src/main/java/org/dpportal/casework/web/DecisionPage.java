package org.dpportal.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.dpportal.accounts.Accounts;
import org.dpportal.accounts.Payment;
import org.dpportal.content.web.Words;
import org.dpportal.identity.Officer;
import org.dpportal.receipts.Receipt;
import org.dpportal.receipts.ReceiptChanged;
import org.dpportal.receipts.ReceiptChecks;
import org.dpportal.receipts.ReceiptFile;
import org.dpportal.shared.Reference;

/** One receipt beside its payment, and the decision: yes, a question, or no with a reason. */
@Named
@RequestScoped
public class DecisionPage {
    @Inject
    private ReceiptChecks checks;

    @Inject
    private Accounts accounts;

    @Inject
    private Desk desk;

    @Inject
    private Words words;

    private Receipt receipt;
    private Payment payment;
    private ReceiptChecks.Sender sender;
    private List<Flag> flags;
    private String reason = "";
    private Integer version;

    /** Called before the page is written, so that what is not there answers 404 and not half a page. */
    public void load() {
        receipt();
        flags();
    }

    public Receipt receipt() {
        if (receipt == null) {
            receipt = checks.receipt(officer(), reference());
        }
        return receipt;
    }

    public String person() {
        return sender().name();
    }

    private ReceiptChecks.Sender sender() {
        if (sender == null) {
            sender = checks.sender(officer(), reference());
        }
        return sender;
    }

    /** How the sender wants to be told things. */
    public List<Flag> flags() {
        if (flags == null) {
            flags = desk.flag(sender().reference(), sender().name()).stream().toList();
        }
        return flags;
    }

    /** {@code null} if the person found none of the payments to be the one. */
    public Payment payment() {
        if (payment == null && receipt().payment().isPresent()) {
            payment = accounts.payment(officer(), receipt().payment().get());
        }
        return payment;
    }

    /** Whether the payment is of another sum than the receipt. */
    public boolean differs() {
        return payment() != null
                && !payment().amount().absolute().equals(receipt().amount());
    }

    public String address(ReceiptFile file) {
        return "/casework/receipts/" + reference() + "/file/" + file.position();
    }

    /** Whether the form is on the page. One that was sent stays there, whatever a colleague has done meanwhile. */
    public boolean shows() {
        return desk.isForm() || !receipt().state().isDecided();
    }

    public String kind() {
        return StateColour.of(receipt().state());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Which version of the receipt this page shows. */
    public Integer getVersion() {
        return version == null ? receipt().version() : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public void accept() {
        decide(() -> checks.accept(officer(), reference(), getVersion()));
    }

    public void ask() {
        if (hasReason()) {
            decide(() -> checks.ask(officer(), reference(), getVersion(), reason));
        }
    }

    public void notAccept() {
        if (hasReason()) {
            decide(() -> checks.notAccept(officer(), reference(), getVersion(), reason));
        }
    }

    private boolean hasReason() {
        return desk.hasReason("reason", reason, "casework.decision.problem.EMPTY");
    }

    private void decide(Runnable decision) {
        try {
            decision.run();
            desk.go("/casework/receipts");
        } catch (ReceiptChanged changed) {
            // The page now shows what is; the colleague's words stand in it, and the officer's own text stays in its
            // field.
            receipt = null;
            version = null;
            desk.problem(
                    "reason",
                    "casework.decision.problem.CHANGED",
                    Map.of("state", words.t("casework.state." + receipt().state())));
        }
    }

    private Officer officer() {
        return desk.officer();
    }

    private Reference reference() {
        return desk.reference();
    }
}
