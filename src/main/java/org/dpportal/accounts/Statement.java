package org.dpportal.accounts;

import java.util.List;
import org.dpportal.shared.DateRange;
import org.dpportal.shared.Money;

/**
 * One pay period of one account.
 *
 * @param accounts every account of the person, this one included
 * @param periods every period that can be chosen, the newest first
 * @param running whether the period still goes on, so that more may come
 * @param lines the oldest first; opening + lines = closing, always
 * @param spending money out by category, as positive sums, the largest first
 */
public record Statement(
        AccountOverview account,
        List<AccountOverview> accounts,
        DateRange period,
        List<DateRange> periods,
        boolean running,
        Money opening,
        Money closing,
        List<Payment> lines,
        List<Spending> spending) {

    public record Spending(SpendingCategory category, Money amount) {}
}
