package org.dpportal.representation;

import java.time.LocalDate;
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

    /** The answers that the law asks for before somebody may act: all of them, and each with yes. */
    public boolean meetsTheLaw() {
        return conditions.size() == basis.conditions() && conditions.stream().allMatch(Representation.Condition::met);
    }
}
