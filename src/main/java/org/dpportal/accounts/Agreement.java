package org.dpportal.accounts;

import java.time.LocalDate;
import java.util.List;
import org.dpportal.shared.Money;
import org.dpportal.shared.PersonId;

/**
 * One direct payment as the council's own system knows it, and who holds its money.
 *
 * @param place the line of the council's file, counted from 1, for refusals
 * @param number the council's number for it; it stays the same when the provider changes
 * @param heldFrom the day from which this provider holds it; another day with another provider is a change of provider
 */
public record Agreement(
        int place,
        String number,
        PersonId person,
        LocalDate openedOn,
        AccountKind kind,
        String provider,
        String providerNumber,
        LocalDate heldFrom) {

    /**
     * What is paid in each pay period from a day on.
     *
     * @param place the line of the council's file, counted from 1, for refusals
     * @param agreement the number of the agreement
     * @param purposes what the support plan says the money is for
     */
    public record Funding(
            int place,
            String agreement,
            LocalDate validFrom,
            Money councilPart,
            Money ownPart,
            List<SpendingCategory> purposes) {}
}
