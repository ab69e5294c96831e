package org.dpportal.accounts;

/** How far the proof for a payment has come. The words are those of the pages: {@code evidence.<state>} in the translations. */
public enum EvidenceState {
    /** The council can already see this payment in a feed, and its rules ask for nothing more. */
    NOT_NEEDED,
    /** The council's receipt rules ask for a receipt, and none has come. */
    NEEDED,
    SENT,
    BEING_CHECKED,
    /** The officer has asked the person something. */
    NEEDS_YOU,
    ACCEPTED,
    NOT_ACCEPTED
}
