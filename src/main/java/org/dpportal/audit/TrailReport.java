package org.dpportal.audit;

import java.util.List;

/**
 * What was found of one council's trail.
 *
 * @param council the council's code
 * @param entries how many there are
 * @param last the number of the last link; 0 if there is none
 * @param hash of the last link: whoever writes it down can tell later whether an end was cut off
 */
public record TrailReport(String council, long entries, long last, String hash, List<Finding> findings) {
    public TrailReport {
        findings = List.copyOf(findings);
    }

    public boolean isWhole() {
        return findings.isEmpty();
    }

    /** What can be wrong with a trail. */
    public enum Fault {
        /** An entry or its hash was changed, or one before it was taken out and the rest numbered anew. */
        CHANGED,
        /** An entry with its link was put between two others. */
        PUT_IN,
        /** Numbers are missing: links were taken out. */
        GAP,
        /** A link whose entry is gone. */
        ENTRY_GONE,
        /** An entry without a link: it was put in past the trail, or its link was taken out. */
        NOT_LINKED,
        /** A link that somebody wrote down earlier is not there any more. */
        CUT_OFF,
        /** A link that somebody wrote down earlier has another hash now. */
        WRITTEN_ANEW
    }

    /**
     * @param number of the link; 0 if there is none
     * @param entry the entry's id; 0 if it is not known
     */
    public record Finding(Fault fault, long number, long entry) {}

    /** The end of a council's trail as somebody wrote it down earlier. */
    public record Head(String council, long number, String hash) {}
}
