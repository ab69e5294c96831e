package org.dpportal.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.dpportal.councils.PayPeriodRule;
import org.dpportal.shared.DateRange;
import org.junit.jupiter.api.Test;

class PayPeriodsTest {
    @Test
    void the_newest_period_comes_first() {
        PayPeriodRule weekly = new PayPeriodRule(7, LocalDate.of(2026, 1, 5));
        List<DateRange> periods =
                PayPeriods.between(LocalDate.of(2026, 1, 7), LocalDate.of(2026, 1, 19), day -> weekly);
        assertEquals(3, periods.size());
        assertEquals(LocalDate.of(2026, 1, 19), periods.get(0).first());
        assertEquals(LocalDate.of(2026, 1, 5), periods.get(2).first());
    }

    @Test
    void a_council_that_changes_its_rule_leaves_no_day_out_and_none_twice() {
        PayPeriodRule monthly = new PayPeriodRule(0, LocalDate.of(2025, 1, 1));
        PayPeriodRule fourWeekly = new PayPeriodRule(28, LocalDate.of(2026, 1, 5));
        LocalDate change = LocalDate.of(2026, 2, 1);
        List<DateRange> periods = PayPeriods.between(
                LocalDate.of(2025, 11, 1),
                LocalDate.of(2026, 6, 1),
                day -> day.isBefore(change) ? monthly : fourWeekly);
        for (int i = 1; i < periods.size(); i++) {
            assertEquals(periods.get(i).last().plusDays(1), periods.get(i - 1).first());
        }
    }
}
