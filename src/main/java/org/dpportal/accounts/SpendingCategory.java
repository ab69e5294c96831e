package org.dpportal.accounts;

/** What money in an account was for. The list follows what councils ask people to sort by; a council's feed profile maps its own codes to it. */
public enum SpendingCategory {
    PA_WAGES,
    PA_TAX,
    PENSION,
    PAYROLL_FEE,
    EMPLOYERS_LIABILITY,
    AGENCY,
    SELF_EMPLOYED_PA,
    DAY_SERVICE,
    ACTIVITY,
    EQUIPMENT,
    EQUIPMENT_REPAIR,
    TRANSPORT,
    RESPITE,
    MANAGED_ACCOUNT_FEE,
    DBS_FEE,
    TRAINING,
    RECRUITMENT,
    HOLIDAY_COVER,
    CONTRIBUTION_IN,
    TOP_UP_IN,
    COUNCIL_PAYMENT_IN,
    REFUND_IN,
    RECOVERY_OUT,
    OTHER;

    /** Money that comes in is never asked a receipt for. */
    public boolean isIncome() {
        return this == CONTRIBUTION_IN || this == TOP_UP_IN || this == COUNCIL_PAYMENT_IN || this == REFUND_IN;
    }
}
