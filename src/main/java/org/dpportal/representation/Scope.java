package org.dpportal.representation;

/** What somebody may do for a person. */
public enum Scope {
    SEE_MONEY,
    SEND_RECEIPTS,
    ASK_FOR_CHANGES,
    DECIDE,
    FIND_PAS
}
