package org.dpportal.receipts;

import java.time.Instant;
import java.time.LocalDate;
import org.dpportal.accounts.SpendingCategory;
import org.dpportal.shared.Money;
import org.dpportal.shared.Reference;

/**
 * A receipt as one line of a list.
 *
 * @param person whose it is; empty in a person's own list
 */
public record ListedReceipt(
        Reference reference,
        ReceiptState state,
        SpendingCategory category,
        Money amount,
        LocalDate spentOn,
        Instant sentAt,
        String person) {}
