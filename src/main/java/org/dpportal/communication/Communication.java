package org.dpportal.communication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dpportal.audit.AuditEntry;
import org.dpportal.audit.AuditTrail;
import org.dpportal.content.Language;
import org.dpportal.content.ReadingMode;
import org.dpportal.content.TextSize;
import org.dpportal.identity.NotThere;
import org.dpportal.identity.Officer;
import org.dpportal.representation.ActingFor;
import org.dpportal.representation.Scope;
import org.dpportal.shared.PersonId;
import org.dpportal.shared.Reference;

/**
 * The front door to how a person wants to be told things (Accessible Information Standard, DAPB1605). The person and whoever decides for them
 * change it; other helpers read it if the person lets the council tell them; officers see it on every case, and write down what they are told.
 */
@ApplicationScoped
@Transactional
public class Communication {
    private static final ZoneId UK = ZoneId.of("Europe/London");

    @Inject
    private CommunicationRepository repository;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @throws NotThere for a helper who is not to be told */
    public CommunicationNeeds needs(ActingFor acting) {
        CommunicationNeeds needs = repository.of(acting.person());
        if (!acting.allows(Scope.DECIDE) && !needs.told().contains(Told.HELPERS)) {
            throw new NotThere();
        }
        return needs;
    }

    /** The flag on a case. Empty if the council knows nobody with this reference. */
    public Optional<CommunicationNeeds> flag(Officer officer, Reference person) {
        return repository.of(officer.council(), person);
    }

    /** The flag of whoever has, or asks for, this authority; empty for an organisation, which has none. */
    public Optional<CommunicationNeeds> flagOfRepresentative(Officer officer, Reference authority) {
        return repository.ofRepresentative(officer.council(), authority);
    }

    /**
     * For the page on which an officer writes it down; the person sees that the officer has looked.
     *
     * @throws NotThere if the officer's council knows nobody with this reference
     */
    public CommunicationNeeds look(Officer officer, Reference person) {
        PersonId id = repository.id(officer.council(), person).orElseThrow(NotThere::new);
        audit.record(officer, AuditEntry.of("needs-looked-at", "needs").about(id));
        return repository.of(id);
    }

    /**
     * All answers at once, as they were said to the council ("record" of the Accessible Information Standard). They count as confirmed today.
     *
     * @throws NotThere if the officer's council knows nobody with this reference
     * @throws NeedsChanged if it is no longer {@code version}
     */
    public void writeDown(Officer officer, Reference person, int version, WrittenDown answers) {
        PersonId id = repository.id(officer.council(), person).orElseThrow(NotThere::new);
        if (!repository.next(officer.council(), id, version, today())) {
            throw new NeedsChanged();
        }
        repository.reading(person, answers.language(), answers.mode());
        repository.letters(id, answers.letters());
        repository.support(id, answers.support(), answers.words());
        repository.told(id, answers.told());
        repository.confirm(id, today());
        String action = "needs-written-down-" + answers.said().name().toLowerCase(Locale.ROOT);
        audit.record(officer, AuditEntry.of(action, "needs").about(id));
    }

    /** @throws NeedsChanged if it is no longer {@code version} */
    public void reading(ActingFor acting, int version, Language language, ReadingMode mode, TextSize size) {
        begin(acting, version);
        repository.reading(language, mode, size);
        record(acting, "reading");
    }

    /** @throws NeedsChanged if it is no longer {@code version} */
    public void letters(ActingFor acting, int version, Letters letters) {
        begin(acting, version);
        repository.letters(acting.person(), letters);
        record(acting, "letters");
    }

    /**
     * @param words at most {@link CommunicationNeeds#LONGEST_WORDS} characters; may be empty
     * @throws NeedsChanged if it is no longer {@code version}
     */
    public void support(ActingFor acting, int version, Set<Support> support, String words) {
        begin(acting, version);
        repository.support(acting.person(), support, words);
        record(acting, "support");
    }

    /** @throws NeedsChanged if it is no longer {@code version} */
    public void told(ActingFor acting, int version, Set<Told> told) {
        begin(acting, version);
        repository.told(acting.person(), told);
        record(acting, "told");
    }

    /** Somebody has read all of it and says that it is right, today. */
    public void confirm(ActingFor acting, int version) {
        begin(acting, version);
        repository.confirm(acting.person(), today());
        audit.record(
                acting.actor(),
                AuditEntry.of("needs-confirmed", "needs")
                        .about(acting.person())
                        .onBasis(acting.basis().name()));
    }

    private void begin(ActingFor acting, int version) {
        if (!acting.allows(Scope.DECIDE)) {
            throw new NotThere();
        }
        if (!repository.next(acting.council(), acting.person(), version, today())) {
            throw new NeedsChanged();
        }
    }

    private void record(ActingFor acting, String what) {
        audit.record(
                acting.actor(),
                AuditEntry.of("needs-changed", what)
                        .about(acting.person())
                        .onBasis(acting.basis().name()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UK);
    }
}
