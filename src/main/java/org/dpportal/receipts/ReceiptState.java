package org.dpportal.receipts;

import org.dpportal.accounts.EvidenceState;

/** How far a receipt has come once it was sent. The words are those of the pages: {@code receipts.state.<state>} in the translations. */
public enum ReceiptState {
    SENT,
    BEING_CHECKED,
    NEEDS_YOU,
    ACCEPTED,
    NOT_ACCEPTED;

    public boolean isDecided() {
        return this == ACCEPTED || this == NOT_ACCEPTED;
    }

    /** The same, as the payment that it proves says it. */
    EvidenceState evidence() {
        return EvidenceState.valueOf(name());
    }
}
