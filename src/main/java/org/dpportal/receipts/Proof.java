package org.dpportal.receipts;

import java.util.Optional;
import org.dpportal.accounts.Accounts;
import org.dpportal.accounts.EvidenceState;
import org.dpportal.accounts.Payment;
import org.dpportal.accounts.PaymentId;
import org.dpportal.identity.Officer;
import org.dpportal.representation.ActingFor;
import org.dpportal.shared.Reference;

/** Tells the payment that a receipt belongs to how far its proof has come, unless another receipt already proves it. */
final class Proof {
    private Proof() {}

    static void sent(Accounts accounts, ActingFor acting, Optional<PaymentId> payment, Reference receipt) {
        if (payment.isPresent() && speaksFor(accounts.payment(acting, payment.get()), receipt)) {
            accounts.evidence(acting, payment.get(), EvidenceState.SENT, Optional.of(receipt));
        }
    }

    static void decided(
            Accounts accounts, Officer officer, Optional<PaymentId> payment, ReceiptState state, Reference receipt) {
        if (payment.isPresent() && speaksFor(accounts.payment(officer, payment.get()), receipt)) {
            accounts.evidence(officer, payment.get(), state.evidence(), Optional.of(receipt));
        }
    }

    private static boolean speaksFor(Payment payment, Reference receipt) {
        return payment.receipt().isEmpty()
                || payment.receipt().get().equals(receipt)
                || payment.evidence() == EvidenceState.NOT_ACCEPTED;
    }
}
