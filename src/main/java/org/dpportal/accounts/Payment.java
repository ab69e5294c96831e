package org.dpportal.accounts;

import java.time.LocalDate;
import java.util.Optional;
import org.dpportal.shared.Money;
import org.dpportal.shared.Reference;

/**
 * One line of an account.
 *
 * @param amount negative for money out
 * @param payee the other side's name as the provider sent it; a name, never translated
 * @param receipt the reference of the receipt that proves it, once one was sent
 */
public record Payment(
        PaymentId id,
        LocalDate day,
        String payee,
        SpendingCategory category,
        Money amount,
        EvidenceState evidence,
        Optional<Reference> receipt) {}
