package org.dpportal.councils;

import java.util.Map;

/** Settings of an invented council. */
public final class SettingsFixture {
    private SettingsFixture() {}

    /** Cards need a receipt from £20.00 on, banks from £5.00; equipment always, wages never. */
    public static CouncilSettings receipts() {
        return new CouncilSettings(Map.of(
                SettingKey.RECEIPT_FROM_CARD, "20.00",
                SettingKey.RECEIPT_FROM_BANK, "5.00",
                SettingKey.RECEIPT_NEVER, "PA_WAGES,PAYROLL_FEE",
                SettingKey.RECEIPT_ALWAYS, "EQUIPMENT",
                SettingKey.RECEIPT_OLDEST_DAYS, "90"));
    }
}
