package org.dpportal.receipts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dpportal.accounts.PaymentId;
import org.dpportal.accounts.SpendingCategory;
import org.dpportal.shared.Money;
import org.dpportal.shared.Reference;

/**
 * A receipt that was sent.
 *
 * @param reason what the officer asks, or why it was not accepted
 * @param version changes with every change, so that two people who decide at once notice each other
 */
public record Receipt(
        Reference reference,
        ReceiptState state,
        SpendingCategory category,
        String note,
        Money amount,
        LocalDate spentOn,
        Instant sentAt,
        Optional<String> reason,
        Optional<Instant> decidedAt,
        Optional<PaymentId> payment,
        List<ReceiptFile> files,
        List<Message> messages,
        int version) {

    /** One question or answer, the oldest first. */
    public record Message(Instant at, boolean fromOfficer, String text) {}

    /** Whether the person is asked for something. */
    public boolean needsYou() {
        return state == ReceiptState.NEEDS_YOU;
    }
}
