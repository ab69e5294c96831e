package org.dpportal.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dpportal.audit.AuditEntry;
import org.dpportal.audit.AuditTrail;
import org.dpportal.identity.NotThere;
import org.dpportal.identity.Officer;
import org.dpportal.shared.PersonId;
import org.dpportal.shared.Reference;

/** The front door to organisations that a council has appointed to act, each with people of its own who do. */
@ApplicationScoped
@Transactional
public class Organisations {
    /** How long a name may be, in characters. */
    public static final int LONGEST_NAME = 200;

    @Inject
    private OrganisationRepository repository;

    @Inject
    private CouncilRepresentationRepository council;

    @Inject
    private AuthorityRepository authorities;

    @Inject
    private AuditTrail audit;

    /** @param members how many people act for it today */
    public record Organisation(Reference reference, String name, int members) {}

    /** One of its people; {@code until} is empty while they belong to it. */
    public record Member(Reference reference, String name, LocalDate from, Optional<LocalDate> until) {}

    public List<Organisation> all(Officer officer) {
        return repository.all(officer.council(), authorities.today());
    }

    /** @throws NotThere if the officer's council has no such organisation */
    public Organisation one(Officer officer, Reference reference) {
        return all(officer).stream()
                .filter(known -> known.reference().equals(reference))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    public List<Member> members(Officer officer, Reference reference) {
        return repository.members(one(officer, reference).reference());
    }

    /** @return empty if there is one of this name already */
    public Optional<Reference> found(Officer officer, String name) {
        Reference reference = Reference.draw('G');
        if (repository.found(officer.council(), reference, name.strip()) == 0) {
            return Optional.empty();
        }
        audit.record(officer, AuditEntry.of("organisation-founded", reference.value()));
        return Optional.of(reference);
    }

    /**
     * From today, this person acts wherever the organisation may.
     *
     * @return false if they belong to it already
     * @throws NotThere if the council has no such organisation or person
     */
    public boolean join(Officer officer, Reference organisation, Reference member) {
        one(officer, organisation);
        PersonId person = council.id(officer.council(), member).orElseThrow(NotThere::new);
        boolean joined = repository.join(organisation, person, authorities.today()) > 0;
        if (joined) {
            audit.record(
                    officer,
                    AuditEntry.of("organisation-joined", organisation.value()).about(person));
        }
        return joined;
    }

    /** From now on they act no more. Does nothing for somebody who has left. */
    public void leave(Officer officer, Reference organisation, Reference member) {
        one(officer, organisation);
        PersonId person = council.id(officer.council(), member).orElseThrow(NotThere::new);
        if (repository.leave(organisation, person, authorities.today()) > 0) {
            audit.record(
                    officer,
                    AuditEntry.of("organisation-left", organisation.value()).about(person));
        }
    }
}
