package org.dpportal.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.dpportal.accounts.Accounts;
import org.dpportal.accounts.Payment;
import org.dpportal.content.web.Words;
import org.dpportal.identity.NotThere;
import org.dpportal.identity.Officer;
import org.dpportal.identity.web.SignedIn;
import org.dpportal.receipts.Receipt;
import org.dpportal.receipts.ReceiptChanged;
import org.dpportal.receipts.ReceiptChecks;
import org.dpportal.receipts.ReceiptFile;
import org.dpportal.receipts.Receipts;
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
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Words words;

    private Receipt receipt;
    private Payment payment;
    private String decision = "";
    private String text = "";
    private Integer version;

    /** Called before the page is written, so that what is not there answers 404 and not half a page. */
    public void load() {
        receipt();
    }

    public Receipt receipt() {
        if (receipt == null) {
            receipt = checks.receipt(officer(), reference());
        }
        return receipt;
    }

    public String person() {
        return checks.person(officer(), reference());
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

    public String kind() {
        return StateColour.of(receipt().state());
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Which version of the receipt this page shows. */
    public Integer getVersion() {
        return version == null ? receipt().version() : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public void decide() throws IOException {
        boolean asksForText = decision.equals("ask") || decision.equals("no");
        if (!asksForText && !decision.equals("yes")) {
            problem("decision", "casework.decision.problem.EMPTY", Map.of());
        } else if (asksForText && text.isBlank()) {
            problem("text", "casework.decision.problem.TEXT", Map.of());
        } else if (text.codePointCount(0, text.length()) > Receipts.LONGEST_TEXT) {
            problem("text", "receipts.text.problem.TOO_LONG", Map.of("most", Receipts.LONGEST_TEXT));
        } else {
            tryToDecide();
        }
    }

    private void tryToDecide() throws IOException {
        try {
            switch (decision) {
                case "yes" -> checks.accept(officer(), reference(), getVersion());
                case "ask" -> checks.ask(officer(), reference(), getVersion(), text);
                default -> checks.notAccept(officer(), reference(), getVersion(), text);
            }
            FacesContext.getCurrentInstance().getExternalContext().redirect("/casework/receipts");
        } catch (ReceiptChanged changed) {
            // The page now shows what is; the colleague's words stand in it, and the officer's own text stays in its
            // field.
            receipt = null;
            version = null;
            problem(
                    "decision",
                    "casework.decision.problem.CHANGED",
                    Map.of("state", words.t("receipts.state." + receipt().state())));
        }
    }

    private void problem(String field, String key, Map<String, ?> values) {
        String message = words.t(key, values);
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, message, message));
    }

    private Officer officer() {
        return signedIn.officer();
    }

    private Reference reference() {
        return Reference.of((String) request.getAttribute("dp.reference")).orElseThrow(NotThere::new);
    }
}
