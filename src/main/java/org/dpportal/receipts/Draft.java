package org.dpportal.receipts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dpportal.accounts.PaymentId;
import org.dpportal.accounts.SpendingCategory;
import org.dpportal.shared.FormKey;
import org.dpportal.shared.Money;
import org.dpportal.shared.Reference;

/**
 * A receipt that is being filled in, as far as it has come.
 *
 * @param payment the payment it belongs to, if the person has chosen one
 * @param paymentAnswered whether the person has said which payment it is, or that it is none of those offered
 * @param sent the reference, once this form has been sent
 */
public record Draft(
        FormKey key,
        List<ReceiptFile> files,
        Optional<SpendingCategory> category,
        String note,
        Optional<Money> amount,
        Optional<LocalDate> spentOn,
        Optional<PaymentId> payment,
        boolean paymentAnswered,
        Optional<Reference> sent) {

    static Draft empty(FormKey key) {
        return new Draft(
                key,
                List.of(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    /** Whether nothing is left to ask before it can be sent. */
    public boolean isComplete() {
        return !files.isEmpty() && category.isPresent() && amount.isPresent() && spentOn.isPresent() && paymentAnswered;
    }
}
