package org.dpportal.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.dpportal.identity.NotThere;
import org.dpportal.shared.PersonId;
import org.dpportal.shared.Reference;

/** The front door to authorities for those on either side of one: who acts for me, for whom may I act, and how does it end. */
@ApplicationScoped
@Transactional
public class Authorities {
    @Inject
    private RepresentationRepository repository;

    @Inject
    private AuthorityRepository authorities;

    @Inject
    private Telling telling;

    @Inject
    private Clock clock;

    /** Those who act, acted or would act for the person themself, the newest first. */
    public List<Representation> forMe(ActingFor acting) {
        requireSelf(acting);
        return repository.about(acting.person());
    }

    /** What somebody may do for others, could do once or has asked for, the newest first. */
    public List<Representation> byMe(ActingFor acting) {
        requireSelf(acting);
        return repository.of(acting.person());
    }

    /** @throws NotThere unless the reader is on either side of it */
    public Representation one(ActingFor acting, Reference reference) {
        requireSelf(acting);
        return stored(acting, reference, false).shown();
    }

    /** Whether this is about the reader, and not one by which the reader acts. */
    public boolean isForMe(ActingFor acting, Reference reference) {
        requireSelf(acting);
        return isAbout(acting, stored(acting, reference, false));
    }

    /**
     * Ends an authority at once, from either side; both are told. One that is over stays as it is. Not by the person where the law has put
     * somebody in their stead (section 32): they ask the council.
     *
     * @return whether it has ended
     */
    public boolean end(ActingFor acting, Reference reference, EndReason reason) {
        requireSelf(acting);
        Rows.Stored one = stored(acting, reference, true);
        if (one.shown().state().isOver()) {
            return true;
        }
        boolean mine = isAbout(acting, one);
        if (mine && !one.shown().basis().orElse(Basis.NOMINATED).endsByThePerson()) {
            return false;
        }
        EndReason said = mine ? reason : EndReason.GIVEN_BACK;
        repository.state(one.id(), RepresentationState.ENDED, Optional.of(said.name()), clock.instant());
        Optional<PersonId> person = one.person();
        if (person.isPresent()) {
            telling.both(
                    acting.actor(),
                    "helper-ended",
                    reference.value(),
                    sides(one),
                    "helperEnded",
                    "rightEnded",
                    said.name());
        }
        return true;
    }

    Telling.Sides sides(Rows.Stored one) {
        List<PersonId> who = one.representative()
                .map(List::of)
                .orElseGet(() -> repository.members(one.organisation().orElseThrow(), authorities.today()));
        return new Telling.Sides(
                one.person().orElseThrow(),
                one.shown().person().orElse(one.shown().personTyped()),
                who,
                one.shown().representative());
    }

    private Rows.Stored stored(ActingFor acting, Reference reference, boolean locked) {
        return repository.ofEither(acting.person(), reference, locked).orElseThrow(NotThere::new);
    }

    private static boolean isAbout(ActingFor acting, Rows.Stored one) {
        return one.person().filter(acting.person()::equals).isPresent();
    }

    private static void requireSelf(ActingFor acting) {
        if (!acting.isSelf()) {
            throw new NotThere();
        }
    }
}
