package org.dpportal.representation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dpportal.shared.Reference;

/**
 * An authority of somebody to act for somebody else, or the wish for one.
 *
 * @param person the name of the person it is about; empty until an officer has said who that is
 * @param personTyped whom the asker meant, in their own words
 * @param representative who acts: a person or an organisation
 * @param organisation whether an organisation acts, by its people
 * @param reviewOn when the council looks at it again
 * @param reason why it was refused or ended
 * @param version changes with every change, so that two people who decide at once notice each other
 */
public record Representation(
        Reference reference,
        RepresentationState state,
        Optional<String> person,
        Optional<Reference> personReference,
        String personTyped,
        String numberTyped,
        String representative,
        boolean organisation,
        Optional<Basis> basis,
        Set<Scope> scopes,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> endsOn,
        Optional<LocalDate> reviewOn,
        String note,
        Optional<String> reason,
        Instant askedAt,
        List<Condition> conditions,
        List<Evidence> evidence,
        int version) {
    /** How long a note or a reason may be, in characters. */
    public static final int LONGEST_TEXT = 1_000;

    /** Whether whoever asks has answered everything. */
    public boolean isAnswered() {
        return !personTyped.isEmpty()
                && basis.isPresent()
                && (!scopes.isEmpty() || !basis.get().givesAuthority());
    }

    /**
     * One of the conditions of section 31 or 32, as an officer answered it.
     *
     * @param number 1 to 4, or 1 to 5
     */
    public record Condition(int number, boolean met, LocalDate answeredOn) {}

    /** What an officer has seen, and when. */
    public record Evidence(String what, LocalDate seenOn) {}
}
