package org.dpportal.councils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.dpportal.shared.DateRange;
import org.junit.jupiter.api.Test;

class PayPeriodRuleTest {
    @Test
    void a_year_has_thirteen_four_week_periods_that_touch_without_a_gap() {
        PayPeriodRule rule = new PayPeriodRule(28, LocalDate.of(2026, 1, 5));
        LocalDate day = LocalDate.of(2026, 1, 5);
        for (int i = 0; i < 13; i++) {
            DateRange period = rule.around(day.plusDays(i % 28));
            assertEquals(28, period.days());
            day = period.last().plusDays(1);
        }
        assertEquals(LocalDate.of(2027, 1, 4), day);
    }

    @Test
    void days_before_the_first_day_lie_in_periods_too() {
        PayPeriodRule rule = new PayPeriodRule(7, LocalDate.of(2026, 1, 5));
        assertEquals(
                new DateRange(LocalDate.of(2025, 12, 29), LocalDate.of(2026, 1, 4)),
                rule.around(LocalDate.of(2026, 1, 4)));
    }

    @Test
    void a_monthly_period_that_begins_on_the_31st_begins_on_the_last_day_of_shorter_months() {
        PayPeriodRule rule = new PayPeriodRule(0, LocalDate.of(2026, 1, 31));
        assertEquals(
                new DateRange(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 30)),
                rule.around(LocalDate.of(2028, 3, 15)));
        assertEquals(
                new DateRange(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 27)),
                rule.around(LocalDate.of(2026, 2, 1)));
    }

    @Test
    void every_day_of_ten_years_lies_in_the_period_around_it() {
        for (int days : new int[] {0, 7, 14, 28}) {
            PayPeriodRule rule = new PayPeriodRule(days, LocalDate.of(2024, 2, 29));
            for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() < 2030; day = day.plusDays(1)) {
                DateRange period = rule.around(day);
                assertEquals(true, period.contains(day), () -> period + " around a day outside of it");
                assertEquals(period, rule.around(period.last()));
                assertEquals(
                        period.last().plusDays(1),
                        rule.around(period.last().plusDays(1)).first());
            }
        }
    }

    @Test
    void a_period_of_ten_days_does_not_exist() {
        assertThrows(IllegalArgumentException.class, () -> new PayPeriodRule(10, LocalDate.of(2026, 1, 5)));
    }
}
