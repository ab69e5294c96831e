package org.dpportal.accounts;

/** How a direct payment is held. */
public enum AccountKind {
    CARD,
    MANAGED,
    /** An individual service fund: shown like the others, but not counted as a direct payment. */
    ISF,
    CREDIT_UNION,
    BANK
}
