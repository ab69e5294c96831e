package org.dpportal.councils;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.dpportal.shared.DateRange;

/**
 * How often a council pays. In advance: the money for a period comes on its first day.
 *
 * @param days 7, 14 or 28; 0 for monthly
 * @param firstDay a day on which some period began; monthly periods begin on its day of the month (the last day of shorter months)
 */
public record PayPeriodRule(int days, LocalDate firstDay) {
    public PayPeriodRule {
        if (days != 0 && days != 7 && days != 14 && days != 28) {
            throw new IllegalArgumentException("A pay period has 7, 14 or 28 days or is monthly, not " + days);
        }
    }

    public boolean isMonthly() {
        return days == 0;
    }

    /** The period that this day lies in. */
    public DateRange around(LocalDate day) {
        if (isMonthly()) {
            LocalDate start = monthStart(day);
            if (start.isAfter(day)) {
                start = monthStart(day.withDayOfMonth(1).minusMonths(1));
            }
            return new DateRange(
                    start, monthStart(start.withDayOfMonth(1).plusMonths(1)).minusDays(1));
        }
        long whole = Math.floorDiv(ChronoUnit.DAYS.between(firstDay, day), days);
        LocalDate start = firstDay.plusDays(whole * days);
        return new DateRange(start, start.plusDays(days - 1L));
    }

    private LocalDate monthStart(LocalDate month) {
        return month.withDayOfMonth(Math.min(firstDay.getDayOfMonth(), month.lengthOfMonth()));
    }
}
