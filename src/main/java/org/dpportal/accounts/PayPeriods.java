package org.dpportal.accounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.dpportal.councils.PayPeriodRule;
import org.dpportal.shared.DateRange;

/** Pay periods, by the rule that the council has on each period's first day. */
final class PayPeriods {
    private PayPeriods() {}

    /** Every period from the one around {@code first} to the one around {@code last}, the newest first. */
    static List<DateRange> between(LocalDate first, LocalDate last, Function<LocalDate, PayPeriodRule> rules) {
        List<DateRange> periods = new ArrayList<>();
        LocalDate day = first;
        while (!day.isAfter(last)) {
            DateRange period = rules.apply(day).around(day);
            if (!periods.isEmpty()) {
                // The council has changed its rule: the new period begins where the old one ended.
                period = new DateRange(day, period.last());
            }
            periods.add(period);
            day = period.last().plusDays(1);
        }
        Collections.reverse(periods);
        return periods;
    }
}
