package org.dpportal.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dpportal.audit.AuditEntry;
import org.dpportal.audit.AuditTrail;
import org.dpportal.councils.Councils;
import org.dpportal.councils.RepresentationRules;
import org.dpportal.identity.NotThere;
import org.dpportal.notifications.Notices;
import org.dpportal.representation.ActingFor;
import org.dpportal.representation.Scope;
import org.dpportal.shared.FormKey;
import org.dpportal.shared.Reference;

/**
 * The front door to invitations. A form is saved answer by answer; once its code is made, the same key shows the same code for as long as it
 * can be used. Everybody invites only for themself.
 */
@ApplicationScoped
@Transactional
public class Invitations {
    private static final ZoneId UK = ZoneId.of("Europe/London");

    @Inject
    private InvitationRepository repository;

    @Inject
    private Councils councils;

    @Inject
    private Notices notices;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** A key for a new form. Nothing is stored before the first answer. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public FormKey begin(ActingFor acting) {
        requireSelf(acting);
        return FormKey.draw();
    }

    /** An invitation as far as it has come; an empty one for a key that is not the person's own, used or not. */
    public Invitation invitation(ActingFor acting, FormKey key) {
        requireSelf(acting);
        return repository.find(acting.person(), key, false).orElseGet(() -> Invitation.empty(key));
    }

    /** Those whose codes can still be used, the newest first. */
    public List<Invitation> open(ActingFor acting) {
        requireSelf(acting);
        return repository.open(acting.person(), clock.instant());
    }

    /** @param meantFor for whom it is, in the person's own words; may be empty */
    public void terms(ActingFor acting, FormKey key, String meantFor, Set<Scope> scopes) {
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("An invitation allows at least one thing");
        }
        draft(acting, key);
        repository.terms(acting.person(), key, meantFor, scopes);
    }

    /** @param day the last day; empty if it lasts until it is ended */
    public void until(ActingFor acting, FormKey key, Optional<LocalDate> day) {
        if (day.filter(today()::isAfter).isPresent()) {
            throw new IllegalArgumentException("An invitation cannot end before it begins");
        }
        draft(acting, key);
        repository.until(acting.person(), key, day);
    }

    /** Makes the code. Again with the same key: nothing changes. Returns whether there was nothing left to answer. */
    public boolean open(ActingFor acting, FormKey key) {
        Invitation draft = draft(acting, key);
        if (draft.state() != Invitation.State.DRAFT) {
            return true;
        }
        if (!draft.isComplete()) {
            return false;
        }
        repository.open(
                acting.person(),
                key,
                Code.draw(),
                clock.instant().plus(Duration.ofDays(rules(acting).invitationDays())));
        trail(acting, "helper-invited");
        return true;
    }

    /** The code can be used no more. Does nothing to one that was used. */
    public void cancel(ActingFor acting, FormKey key) {
        if (draft(acting, key).state() == Invitation.State.OPEN) {
            repository.cancel(acting.person(), key);
            trail(acting, "invitation-cancelled");
        }
    }

    /** What a typed code leads to. */
    public enum Answer {
        /** It fits; {@link Look#offer()} is what it offers. */
        FITS,
        /** There is no such code, or it can be used no more: nobody can tell which. */
        NO_SUCH_CODE,
        /** Too many codes that did not fit: nothing was looked up. */
        TOO_MANY
    }

    public record Look(Answer answer, Optional<Offer> offer) {
        static Look none(Answer answer) {
            return new Look(answer, Optional.empty());
        }
    }

    /** Looks a code up; one that does not fit counts, and after too many in an hour none is looked up for a while. */
    public Look look(ActingFor acting, String typed) {
        requireSelf(acting);
        if (repository.missedSince(acting.person(), hourAgo()) >= rules(acting).attemptsAnHour()) {
            return Look.none(Answer.TOO_MANY);
        }
        Optional<Offer> offer = Code.read(typed).flatMap(code -> repository.offer(code, clock.instant()));
        if (offer.isEmpty()) {
            repository.missed(acting.person(), clock.instant());
            return Look.none(Answer.NO_SUCH_CODE);
        }
        return new Look(Answer.FITS, offer);
    }

    /**
     * Accepts. What includes deciding for the person waits for the council's check; anything less begins at once.
     *
     * @return the reference of the new authority; empty if the code fits no more
     */
    public Optional<Reference> accept(ActingFor acting, String typed) {
        if (look(acting, typed).answer() != Answer.FITS) {
            return Optional.empty();
        }
        Reference reference = Reference.draw('H');
        Optional<InvitationRepository.Taken> taken =
                Code.read(typed).flatMap(code -> repository.accept(code, reference, clock.instant(), today()));
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        InvitationRepository.Taken one = taken.get();
        boolean waits = one.state().equals("BEING_CHECKED");
        notices.tell(
                acting.actor(),
                one.person(),
                waits ? "helperWaits" : "helperBegan",
                Map.of("name", acting.name(), "reason", ""));
        audit.record(
                acting.actor(),
                AuditEntry.of("invitation-accepted", reference.value()).about(one.person()));
        return Optional.of(reference);
    }

    /** Says no; the code can be used no more, and the person is told. */
    public void decline(ActingFor acting, String typed) {
        if (look(acting, typed).answer() == Answer.FITS) {
            Code.read(typed)
                    .flatMap(code -> repository.decline(code, clock.instant()))
                    .ifPresent(person -> {
                        notices.tell(
                                acting.actor(),
                                person,
                                "invitationDeclined",
                                Map.of("name", acting.name(), "reason", ""));
                        audit.record(
                                acting.actor(),
                                AuditEntry.of("invitation-declined", "an invitation")
                                        .about(person));
                    });
        }
    }

    private Invitation draft(ActingFor acting, FormKey key) {
        requireSelf(acting);
        repository.begin(acting.council(), acting.person(), key, clock.instant());
        return repository.find(acting.person(), key, true).orElseThrow(NotThere::new);
    }

    private void trail(ActingFor acting, String action) {
        audit.record(
                acting.actor(),
                AuditEntry.of(action, "an invitation")
                        .about(acting.person())
                        .onBasis(acting.basis().name()));
    }

    private RepresentationRules rules(ActingFor acting) {
        return councils.settings(acting.council(), today()).representationRules();
    }

    private Instant hourAgo() {
        return clock.instant().minus(Duration.ofHours(1));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UK);
    }

    private static void requireSelf(ActingFor acting) {
        if (!acting.isSelf()) {
            throw new NotThere();
        }
    }
}
