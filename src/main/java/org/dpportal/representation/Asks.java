package org.dpportal.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.dpportal.audit.AuditEntry;
import org.dpportal.audit.AuditTrail;
import org.dpportal.identity.NotThere;
import org.dpportal.shared.FormKey;
import org.dpportal.shared.Reference;

/**
 * The front door for whoever asks to act for somebody. The form is saved answer by answer; once sent, its key answers with the same reference
 * for ever. Whom they name is only what they typed: it opens nothing, and nobody learns from it who has a direct payment.
 */
@ApplicationScoped
@Transactional
public class Asks {
    /** How long a name may be, in characters. */
    public static final int LONGEST_NAME = 200;
    /** How long a number may be, in characters. */
    public static final int LONGEST_NUMBER = 60;

    @Inject
    private RepresentationRepository repository;

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

    /** What has been answered so far; empty if nothing has. */
    public Optional<Representation> form(ActingFor acting, FormKey key) {
        requireSelf(acting);
        return repository.form(acting.person(), key, false).map(Rows.Stored::shown);
    }

    /** The reference, once the form has been sent. */
    public Optional<Reference> sent(ActingFor acting, FormKey key) {
        requireSelf(acting);
        return repository
                .form(acting.person(), key, false)
                .filter(one -> !one.isDraft())
                .map(one -> one.shown().reference());
    }

    /**
     * @param person the name of whom they want to act for; not empty
     * @param number what they know of the council's number or the person's reference; may be empty
     */
    public void whom(ActingFor acting, FormKey key, String person, String number) {
        if (person.isBlank()) {
            throw new IllegalArgumentException("Somebody must be named");
        }
        Rows.Stored form = change(acting, key);
        if (form.isDraft()) {
            repository.whom(form.id(), person, number);
        }
    }

    /** @param note what else they want to say, may be empty */
    public void basis(ActingFor acting, FormKey key, Basis basis, String note) {
        if (!basis.canBeAskedFor()) {
            throw new IllegalArgumentException("Nobody asks to act for themself");
        }
        Rows.Stored form = change(acting, key);
        if (form.isDraft()) {
            repository.basis(form.id(), basis, note);
        }
    }

    public void scopes(ActingFor acting, FormKey key, Set<Scope> scopes) {
        Rows.Stored form = change(acting, key);
        boolean gives = form.shown().basis().map(Basis::givesAuthority).orElse(true);
        if (form.isDraft() && gives) {
            repository.scopes(form.id(), scopes);
        }
    }

    /**
     * Sends the form to the council. Sending it again has no further effect.
     *
     * @return the reference; empty if something is still missing
     */
    public Optional<Reference> send(ActingFor acting, FormKey key) {
        Rows.Stored form = change(acting, key);
        if (!form.isDraft()) {
            return Optional.of(form.shown().reference());
        }
        if (!form.shown().isAnswered()) {
            return Optional.empty();
        }
        repository.ask(form.id(), clock.instant());
        audit.record(
                acting.actor(),
                AuditEntry.of("acting-asked", form.shown().reference().value()));
        return Optional.of(form.shown().reference());
    }

    /** The form, made if need be, and locked: of a hundred equal forms one goes first, and the others find what it did. */
    private Rows.Stored change(ActingFor acting, FormKey key) {
        requireSelf(acting);
        repository.begin(acting.council(), acting.person(), key, Reference.draw('H'), clock.instant());
        return repository.form(acting.person(), key, true).orElseThrow(NotThere::new);
    }

    private static void requireSelf(ActingFor acting) {
        if (!acting.isSelf()) {
            throw new NotThere();
        }
    }
}
