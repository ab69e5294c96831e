package org.dpportal.representation;

/** What somebody may do for a person. */
public enum Scope {
    /** Read balance, statement and receipts. */
    SEE_MONEY,
    /** Send receipts and answer questions about them. */
    SEND_RECEIPTS,
    /** Ask the council to change the support plan. */
    ASK_FOR_CHANGES,
    /** Agree and decide in the person's stead, and read what the person is told. */
    DECIDE,
    /** Find personal assistants and write to them. */
    FIND_PAS
}
