package org.dpportal.representation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dpportal.shared.Reference;

/**
 * What an officer decides when somebody may act for a person.
 *
 * @param person whose payment it is about
 * @param endsOn empty if it lasts until it is ended; an advocate's always ends
 * @param conditions one answer for each condition of the basis (Care Act 2014, sections 31 and 32)
 * @param evidence what was seen, in words; at least one, except for a nomination by the person themself
 */
public record Approval(
        Reference person,
        Basis basis,
        Set<Scope> scopes,
        LocalDate startsOn,
        Optional<LocalDate> endsOn,
        LocalDate reviewOn,
        List<Representation.Condition> conditions,
        List<Representation.Evidence> evidence) {
    public Approval {
        scopes = basis.givesAuthority() ? Set.copyOf(scopes) : Set.of();
        conditions = List.copyOf(conditions);
        evidence = List.copyOf(evidence);
    }

    /** What the law, or these dates, still ask for before somebody may act. */
    public enum Missing {
        /** A condition has no answer, or its answer is no. */
        CONDITIONS,
        /** Nothing was seen. */
        EVIDENCE,
        /** Nothing is allowed, though this ground could allow something. */
        SCOPES,
        /** An advocate acts for a time. */
        END,
        /** The last day comes before the first. */
        END_BEFORE_START
    }

    /** Everything that is missing; empty if somebody may act on these terms. */
    public Set<Missing> missing() {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        boolean all =
                conditions.size() == basis.conditions() && conditions.stream().allMatch(Representation.Condition::met);
        add(missing, Missing.CONDITIONS, !all);
        add(missing, Missing.EVIDENCE, evidence.isEmpty() && basis != Basis.NOMINATED);
        add(missing, Missing.SCOPES, scopes.isEmpty() && basis.givesAuthority());
        add(missing, Missing.END, endsOn.isEmpty() && basis == Basis.ADVOCATE);
        add(missing, Missing.END_BEFORE_START, endsOn.filter(startsOn::isAfter).isPresent());
        return missing;
    }

    private static void add(Set<Missing> missing, Missing one, boolean isMissing) {
        if (isMissing) {
            missing.add(one);
        }
    }

    /** Whether nothing is missing (Care Act 2014, sections 31 and 32). */
    public boolean meetsTheLaw() {
        return missing().isEmpty();
    }
}
