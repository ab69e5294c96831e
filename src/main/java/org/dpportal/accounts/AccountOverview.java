package org.dpportal.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dpportal.shared.Money;
import org.dpportal.shared.Reference;

/**
 * What a person sees first of an account.
 *
 * @param provider the name of the card company, bank, credit union or service, never translated
 * @param balance empty until a first feed has come
 * @param nextPayment what the council pays in next, and when; empty if the account has ended
 * @param purposes what the money is for, by the support plan
 */
public record AccountOverview(
        Reference reference,
        AccountKind kind,
        String provider,
        Optional<KnownBalance> balance,
        Optional<NextPayment> nextPayment,
        List<SpendingCategory> purposes) {

    /** A balance, when it was true and whose file told it. */
    public record KnownBalance(Money amount, Instant asAt, String source) {}

    /**
     * @param councilPart what the council pays
     * @param ownPart the person's contribution that they pay in themself; zero where there is none
     */
    public record NextPayment(LocalDate day, Money councilPart, Money ownPart) {}
}
