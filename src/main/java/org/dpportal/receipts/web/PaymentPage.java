package org.dpportal.receipts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.dpportal.accounts.Accounts;
import org.dpportal.accounts.Payment;
import org.dpportal.accounts.PaymentId;
import org.dpportal.receipts.Draft;
import org.dpportal.receipts.Receipts;

/** The fourth question: which payment does it belong to? The likely ones by amount and date come first. */
@Named
@RequestScoped
public class PaymentPage {
    private static final String NONE = "none";

    @Inject
    private OpenDraft open;

    @Inject
    private Receipts receipts;

    @Inject
    private Accounts accounts;

    private String chosen = "";
    private List<Payment> payments;

    /** Called before the page is first written. */
    public void load() {
        if (open.wasSent()) {
            return;
        }
        Draft draft = open.draft();
        if (draft.amount().isEmpty() || draft.spentOn().isEmpty()) {
            open.go(open.next());
        } else if (draft.paymentAnswered()) {
            chosen = draft.payment().map(this::sign).orElse(NONE);
        }
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public List<Payment> payments() {
        if (payments == null) {
            payments = new ArrayList<>();
            Draft draft = open.draft();
            if (open.seesMoney()
                    && draft.amount().isPresent()
                    && draft.spentOn().isPresent()) {
                payments.addAll(accounts.likelyPayments(
                        open.actingFor(), draft.amount().get(), draft.spentOn().get()));
                draft.payment()
                        .filter(id ->
                                payments.stream().noneMatch(one -> one.id().equals(id)))
                        .ifPresent(id -> payments.add(0, accounts.payment(open.actingFor(), id)));
            }
        }
        return payments;
    }

    public String none() {
        return NONE;
    }

    /** What stands for a payment on the page: says nothing, and is of use in this form only. */
    public String sign(PaymentId payment) {
        try {
            byte[] bytes = (open.key() + " " + payment.value()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String back() {
        return open.address("amount");
    }

    public void next() {
        Optional<PaymentId> payment = payments().stream()
                .map(Payment::id)
                .filter(id -> sign(id).equals(chosen))
                .findFirst();
        if (payment.isEmpty() && !chosen.equals(NONE)) {
            open.problem("chosen", "receipts.payment.problem.EMPTY");
        } else {
            receipts.payment(open.actingFor(), open.key(), payment);
            open.goOn();
        }
    }
}
