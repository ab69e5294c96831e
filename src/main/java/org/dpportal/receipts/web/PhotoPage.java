package org.dpportal.receipts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.stream.Collectors;
import org.dpportal.accounts.PaymentId;
import org.dpportal.files.FileRefused;
import org.dpportal.identity.NotThere;
import org.dpportal.receipts.ReceiptFile;
import org.dpportal.receipts.Receipts;

/** The first question: which photos or files? What was chosen is kept at once and shown. */
@Named
@RequestScoped
public class PhotoPage {
    @Inject
    private OpenDraft open;

    @Inject
    private Receipts receipts;

    @Inject
    private HttpServletRequest request;

    private List<Part> parts;
    private String seen;

    /** Called before the page is written. */
    public void load() {
        open.wasSent();
    }

    public List<Part> getParts() {
        return parts;
    }

    public void setParts(List<Part> parts) {
        this.parts = parts;
    }

    public List<ReceiptFile> files() {
        return open.draft().files();
    }

    public boolean hasFiles() {
        return !files().isEmpty();
    }

    public boolean hasRoom() {
        return files().size() < ReceiptFile.MOST;
    }

    public int most() {
        return ReceiptFile.MOST;
    }

    public String address(ReceiptFile file) {
        return open.address("file/" + file.position());
    }

    /** Keeps what was chosen and shows it. */
    public void upload() {
        if (!SentFiles.any(parts)) {
            open.problem("parts", "receipts.file.EMPTY");
        } else if (take()) {
            open.go(open.address("photo"));
        }
    }

    public void next() {
        if (SentFiles.any(parts) && !take()) {
            return;
        }
        open.changed();
        if (hasFiles()) {
            open.goOn();
        } else {
            open.problem("parts", "receipts.file.EMPTY");
        }
    }

    /** Which files the page shows, so that a button of an older page does not take away another file than the one beside it. */
    public String getSeen() {
        return files().stream().map(file -> String.valueOf(file.position())).collect(Collectors.joining(","));
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public void remove(ReceiptFile file) {
        if (getSeen().equals(seen)) {
            receipts.remove(open.actingFor(), open.key(), file.position());
        }
        open.go(open.address("photo"));
    }

    private boolean take() {
        boolean first = !hasFiles();
        try {
            SentFiles.take(
                    receipts,
                    open.actingFor(),
                    parts,
                    ReceiptFile.MOST - files().size(),
                    file -> receipts.attach(open.actingFor(), open.key(), file));
            return true;
        } catch (FileRefused refused) {
            open.problem("parts", "receipts.file." + refused.problem());
            return false;
        } finally {
            open.changed();
            if (first) {
                fillInPayment();
            }
        }
    }

    /** Whoever came from a payment is not asked again for what the payment says. */
    private void fillInPayment() {
        String name = NewReceipt.PAYMENT + open.key();
        Object payment = request.getSession().getAttribute(name);
        if (payment instanceof Long id && hasFiles()) {
            try {
                receipts.startFrom(open.actingFor(), open.key(), new PaymentId(id));
            } catch (NotThere notTheirs) {
                // The form then asks for everything.
            }
            request.getSession().removeAttribute(name);
            open.changed();
        }
    }
}
