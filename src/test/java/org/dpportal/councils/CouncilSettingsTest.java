package org.dpportal.councils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.dpportal.shared.Money;
import org.junit.jupiter.api.Test;

class CouncilSettingsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 6);
    private static final List<DatedSetting> ROWS = List.of(
            row(SettingKey.PAY_PERIOD, FIRST, "28"),
            row(SettingKey.PAY_PERIOD_FIRST_DAY, FIRST, "2026-04-06"),
            row(SettingKey.RATE_PA, FIRST, "15.25"),
            row(SettingKey.PAY_PERIOD, FIRST.plusYears(1), "7"));

    @Test
    void a_figure_counts_from_its_day_on() {
        assertEquals(
                28, CouncilSettings.on(FIRST.plusDays(364), ROWS).payPeriod().days());
        assertEquals(7, CouncilSettings.on(FIRST.plusYears(1), ROWS).payPeriod().days());
        assertEquals(Money.ofPence(1525), CouncilSettings.on(FIRST, ROWS).paRate());
    }

    @Test
    void an_account_that_is_older_than_the_councils_first_row_still_has_pay_periods() {
        assertEquals(
                28,
                CouncilSettings.on(LocalDate.of(2019, 1, 1), ROWS).payPeriod().days());
    }

    @Test
    void a_rate_does_not_count_before_its_first_day() {
        CouncilSettings before = CouncilSettings.on(FIRST.minusDays(1), ROWS);
        assertThrows(IllegalStateException.class, before::paRate);
    }

    private static DatedSetting row(SettingKey key, LocalDate from, String value) {
        return new DatedSetting(key, from, value, "Policy");
    }
}
