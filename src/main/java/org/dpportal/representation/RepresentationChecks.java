package org.dpportal.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.dpportal.identity.NotThere;
import org.dpportal.identity.Officer;
import org.dpportal.shared.PersonId;
import org.dpportal.shared.Reference;

/**
 * The front door to authorities for the council's officers, each for their own council. Whoever decides says which version they have seen: a
 * decision on something that has changed meanwhile is refused with {@link RepresentationChanged}, and nothing happens.
 */
@ApplicationScoped
@Transactional
public class RepresentationChecks {
    @Inject
    private RepresentationRepository repository;

    @Inject
    private CouncilRepresentationRepository council;

    @Inject
    private Authorities authorities;

    @Inject
    private Telling telling;

    @Inject
    private Clock clock;

    /** Which list of authorities an officer wants to see. */
    public enum Which {
        WAITING,
        REVIEW_DUE,
        ACTIVE,
        OVER
    }

    /**
     * One page of a list, the oldest first.
     *
     * @param total how many there are on all pages
     */
    public record Page(List<Representation> authorities, int total) {}

    /** @param search a part of a name or of a reference; empty for all */
    public Page list(Officer officer, Which which, String search, int first, int size) {
        return council.list(officer.council(), which, search, first, size);
    }

    /** @throws NotThere if the officer's council has no such authority */
    public Representation one(Officer officer, Reference reference) {
        Rows.Stored stored = stored(officer, reference, false);
        stored.person().ifPresent(person -> telling.trail(officer, "helper-looked-at", reference.value(), person, ""));
        return stored.shown();
    }

    /** Takes one up that was asked for. Does nothing to one that is further on. */
    public void begin(Officer officer, Reference reference) {
        Rows.Stored one = stored(officer, reference, true);
        if (one.shown().state() == RepresentationState.ASKED && one.person().isPresent()) {
            repository.state(one.id(), RepresentationState.BEING_CHECKED, Optional.empty(), clock.instant());
        }
    }

    /** The name of the person with this reference or council number, for the officer to compare with what was typed. */
    public Optional<PersonFound> person(Officer officer, String referenceOrNumber) {
        return council.person(officer.council(), referenceOrNumber.strip());
    }

    /** A person of the officer's council. */
    public record PersonFound(Reference reference, String name) {}

    /**
     * Lets somebody act, on these terms. Both sides are told.
     *
     * @throws NotThere if the council has no such authority or person
     * @throws IllegalArgumentException if the terms do not meet the law, or somebody would act for themself
     */
    public void approve(Officer officer, Reference reference, int version, Approval approval) {
        Rows.Stored one = unchanged(officer, reference, version);
        if (!approval.meetsTheLaw()) {
            throw new IllegalArgumentException("The law asks for more than these terms");
        }
        PersonId person = council.id(officer.council(), approval.person()).orElseThrow(NotThere::new);
        if (one.representative().filter(person::equals).isPresent()) {
            throw new IllegalArgumentException("Nobody is their own representative");
        }
        repository.terms(one.id(), person, approval);
        council.answers(officer, one.id(), approval.conditions(), approval.evidence());
        repository.state(one.id(), RepresentationState.ACTIVE, Optional.empty(), clock.instant());
        repository.decided(one.id(), officer.person(), clock.instant());
        Rows.Stored active = stored(officer, reference, false);
        telling.both(
                officer,
                "helper-approved",
                reference.value(),
                authorities.sides(active),
                "helperBegan",
                "rightBegan",
                "");
    }

    /** @param reason in words that help whoever asked; not empty */
    public void refuse(Officer officer, Reference reference, int version, String reason) {
        Rows.Stored one = unchanged(officer, reference, version);
        String words = required(reason);
        repository.state(one.id(), RepresentationState.REFUSED, Optional.of(words), clock.instant());
        repository.decided(one.id(), officer.person(), clock.instant());
        if (one.person().isPresent()) {
            telling.both(
                    officer,
                    "helper-refused",
                    reference.value(),
                    authorities.sides(one),
                    "helperRefused",
                    "rightRefused",
                    words);
        } else {
            one.representative()
                    .ifPresent(asker -> telling.representative(
                            officer, asker, "rightRefused", one.shown().personTyped(), words));
        }
    }

    /** Ends an authority at once. Both sides are told. @param reason in words that help both; not empty */
    public void end(Officer officer, Reference reference, int version, String reason) {
        Rows.Stored one = stored(officer, reference, true);
        if (one.shown().version() != version || one.shown().state() != RepresentationState.ACTIVE) {
            throw new RepresentationChanged();
        }
        String words = required(reason);
        repository.state(one.id(), RepresentationState.ENDED, Optional.of(words), clock.instant());
        telling.both(
                officer, "helper-ended", reference.value(), authorities.sides(one), "helperEnded", "rightEnded", words);
    }

    /** Looked at again, and still right: the next look is due on that day. */
    public void reviewed(Officer officer, Reference reference, int version, java.time.LocalDate next) {
        Rows.Stored one = stored(officer, reference, true);
        if (one.shown().version() != version || one.shown().state() != RepresentationState.ACTIVE) {
            throw new RepresentationChanged();
        }
        council.review(one.id(), next);
        telling.trail(
                officer, "helper-reviewed", reference.value(), one.person().orElseThrow(), "");
    }

    /**
     * Enters an authority that nobody has asked for here, such as one that came by letter; it then waits to be decided like any other.
     *
     * @param representative who is to act: a person's reference or an organisation's
     * @throws NotThere if the council has no such person or organisation
     */
    public Reference enter(Officer officer, Reference person, Reference representative) {
        PersonId whom = council.id(officer.council(), person).orElseThrow(NotThere::new);
        Reference reference = Reference.draw('H');
        council.enter(officer.council(), reference, whom, representative, clock.instant());
        telling.trail(officer, "helper-entered", reference.value(), whom, "");
        return reference;
    }

    private Rows.Stored stored(Officer officer, Reference reference, boolean locked) {
        return repository.ofCouncil(officer.council(), reference, locked).orElseThrow(NotThere::new);
    }

    private Rows.Stored unchanged(Officer officer, Reference reference, int version) {
        Rows.Stored one = stored(officer, reference, true);
        RepresentationState state = one.shown().state();
        if (one.shown().version() != version || state.isOver() || state == RepresentationState.ACTIVE) {
            throw new RepresentationChanged();
        }
        return one;
    }

    private static String required(String reason) {
        if (reason.isBlank() || reason.codePointCount(0, reason.length()) > Representation.LONGEST_TEXT) {
            throw new IllegalArgumentException("A reason needs 1 to 1,000 characters");
        }
        return reason;
    }
}
