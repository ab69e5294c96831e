package org.dpportal.receipts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Map;
import org.dpportal.accounts.Accounts;
import org.dpportal.accounts.Payment;
import org.dpportal.files.FileRefused;
import org.dpportal.identity.NotThere;
import org.dpportal.receipts.Receipt;
import org.dpportal.receipts.ReceiptFile;
import org.dpportal.receipts.Receipts;
import org.dpportal.representation.ActingFor;
import org.dpportal.representation.PrivateMatter;
import org.dpportal.representation.Scope;
import org.dpportal.representation.web.Subject;
import org.dpportal.shared.Reference;

/** One receipt: how far it is, why, what happens next; and the answer when the officer has asked something. */
@Named
@RequestScoped
public class ReceiptPage {
    @Inject
    private OpenDraft open;

    @Inject
    private Receipts receipts;

    @Inject
    private Accounts accounts;

    @Inject
    private Subject subject;

    @Inject
    private HttpServletRequest request;

    private String answer = "";
    private List<Part> parts;
    private Receipt receipt;
    private Payment payment;

    /** Called before the page is written, so that what is not there answers 404 and not half a page. */
    public void load() {
        receipt();
        payment();
    }

    /** Whether the reader may answer the officer here. */
    public boolean mayAnswer() {
        return receipt().needsYou() && acting().allows(Scope.SEND_RECEIPTS);
    }

    public Receipt receipt() {
        if (receipt == null) {
            // Here and not only before the page is written, because a form that is sent and comes back shows the
            // receipt too.
            subject.open(PrivateMatter.RECEIPTS);
            receipt = receipts.receipt(acting(), reference());
        }
        return receipt;
    }

    /** {@code null} if it belongs to none. */
    public Payment payment() {
        if (payment == null && receipt().payment().isPresent() && open.seesMoney()) {
            payment = accounts.payment(acting(), receipt().payment().get());
        }
        return payment;
    }

    public String kind() {
        return StateLook.kind(receipt().state());
    }

    public boolean hasRoom() {
        return receipt().files().size() < ReceiptFile.MOST;
    }

    public String address(ReceiptFile file) {
        return open.at("/receipts/" + reference() + "/file/" + file.position());
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public List<Part> getParts() {
        return parts;
    }

    public void setParts(List<Part> parts) {
        this.parts = parts;
    }

    public void send() {
        boolean good = take();
        if (answer.codePointCount(0, answer.length()) > Receipts.LONGEST_TEXT) {
            open.problem("answer", "receipts.text.problem.TOO_LONG", Map.of("most", Receipts.LONGEST_TEXT));
        } else if (good && !receipts.answer(acting(), reference(), answer)) {
            open.problem("answer", "receipts.answer.problem.EMPTY");
        } else if (good) {
            open.go(open.at("/receipts/" + reference()));
        }
    }

    private boolean take() {
        if (!SentFiles.any(parts)) {
            return true;
        }
        try {
            SentFiles.take(
                    receipts,
                    acting(),
                    parts,
                    ReceiptFile.MOST - receipt().files().size(),
                    file -> receipts.attachToAnswer(acting(), reference(), file));
            return true;
        } catch (FileRefused refused) {
            open.problem("parts", "receipts.file." + refused.problem());
            return false;
        } finally {
            receipt = null;
        }
    }

    private ActingFor acting() {
        return open.actingFor();
    }

    private Reference reference() {
        return Reference.of((String) request.getAttribute("dp.reference")).orElseThrow(NotThere::new);
    }
}
