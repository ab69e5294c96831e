package org.dpportal.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dpportal.councils.PayPeriodRule;

/**
 * An invented council.
 *
 * @param letters what its agreements begin with
 * @param settings its settings by key, all from the same day
 */
record SampleCouncil(String code, String name, String letters, PayPeriodRule periods, Map<String, String> settings) {
    private static final Map<String, String> BOTH = Map.ofEntries(
            Map.entry("phone.opens", "09:00"),
            Map.entry("phone.closes", "17:00"),
            Map.entry("phone.first-day", "MONDAY"),
            Map.entry("phone.last-day", "FRIDAY"),
            Map.entry("languages", "en,pl,pa,ur,ar,ro,ti,gu"),
            Map.entry("surplus.weeks-allowed", "8"),
            Map.entry("surplus.contingency-weeks", "1"),
            Map.entry("surplus.protected", "PA_WAGES,PA_TAX,PENSION,HOLIDAY_COVER"),
            Map.entry(
                    "receipt.never",
                    "PA_WAGES,PA_TAX,PENSION,PAYROLL_FEE,AGENCY,MANAGED_ACCOUNT_FEE,EMPLOYERS_LIABILITY"),
            Map.entry("receipt.always", "EQUIPMENT"),
            Map.entry("receipt.oldest-days", "400"));

    /** Pays every four weeks; the first council of every sample, to which the sample sign-ins belong. */
    static final SampleCouncil ASHBOURNE_VALE = new SampleCouncil(
            "ashbourne-vale",
            "Ashbourne Vale Council",
            "AV",
            new PayPeriodRule(28, LocalDate.of(2023, 11, 6)),
            Map.ofEntries(
                    Map.entry("phone.line", "01632 960 001"),
                    Map.entry("pay-period", "28"),
                    Map.entry("pay-period.first-day", "2023-11-06"),
                    Map.entry("contribution.mode", "NET"),
                    Map.entry("rate.pa", "15.25"),
                    Map.entry("rate.agency", "20.32"),
                    Map.entry("receipt.from.card", "20.00"),
                    Map.entry("receipt.from.bank", "20.00"),
                    Map.entry("receipt.from.credit-union", "25.00")));

    /** Pays on the first of each month. */
    static final SampleCouncil WRENFIELD = new SampleCouncil(
            "wrenfield",
            "Wrenfield Borough Council",
            "WR",
            new PayPeriodRule(0, LocalDate.of(2024, 1, 1)),
            Map.ofEntries(
                    Map.entry("phone.line", "01632 960 002"),
                    Map.entry("pay-period", "monthly"),
                    Map.entry("pay-period.first-day", "2024-01-01"),
                    Map.entry("contribution.mode", "GROSS_INVOICED"),
                    Map.entry("rate.pa", "13.90"),
                    Map.entry("rate.agency", "21.95"),
                    Map.entry("receipt.from.card", "30.00"),
                    Map.entry("receipt.from.managed", "100.00"),
                    Map.entry("receipt.from.bank", "10.00"),
                    Map.entry("receipt.from.credit-union", "30.00")));

    static final List<SampleCouncil> ALL = List.of(ASHBOURNE_VALE, WRENFIELD);

    boolean isFirst() {
        return this == ASHBOURNE_VALE;
    }

    /** The value of a setting, of its own or common to both. */
    String setting(String key) {
        return key.equals("name") ? name : settings.getOrDefault(key, BOTH.get(key));
    }
}
