package org.dpportal.accounts;

/** How far the proof for a payment has come. The words are those of the pages: {@code evidence.<state>} in the translations. */
public enum EvidenceState {
    /** The council can already see this payment in a feed, and its rules ask for nothing more. */
    NOT_NEEDED(""),
    /** The council's receipt rules ask for a receipt, and none has come. */
    NEEDED("ask"),
    SENT("wait"),
    BEING_CHECKED("wait"),
    /** The officer has asked the person something. */
    NEEDS_YOU("ask"),
    ACCEPTED("good"),
    NOT_ACCEPTED("bad");

    private final String tone;

    EvidenceState(String tone) {
        this.tone = tone;
    }

    /** How good or urgent this is for the person: {@code good}, {@code wait}, {@code ask}, {@code bad} or nothing. */
    public String tone() {
        return tone;
    }
}
