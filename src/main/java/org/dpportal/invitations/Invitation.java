package org.dpportal.invitations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dpportal.representation.Scope;
import org.dpportal.shared.FormKey;

/**
 * An invitation to act for a person, as far as it has come.
 *
 * @param meantFor for whom it is, in the person's own words; may be empty
 * @param endAnswered whether the person has said until when it lasts
 * @param endsOn empty if it lasts until it is ended
 * @param code what the invited person types; empty unless it is open
 */
public record Invitation(
        FormKey key,
        State state,
        String meantFor,
        Set<Scope> scopes,
        boolean endAnswered,
        Optional<LocalDate> endsOn,
        Optional<String> code,
        Optional<Instant> expiresAt) {
    /** How far it has come; one whose time is over is open no more, whatever is written. */
    public enum State {
        DRAFT,
        OPEN,
        ACCEPTED,
        DECLINED,
        CANCELLED
    }

    static Invitation empty(FormKey key) {
        return new Invitation(
                key,
                State.DRAFT,
                "",
                EnumSet.noneOf(Scope.class),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public boolean isComplete() {
        return !scopes.isEmpty() && endAnswered;
    }

    /** Whether its code can still be used at that time. */
    public boolean isOpen(Instant now) {
        return state == State.OPEN && expiresAt.filter(now::isBefore).isPresent();
    }

    /** The code in groups of four, as it is read out and written down. */
    public String shownCode() {
        return code.map(plain -> plain.substring(0, 4) + "-" + plain.substring(4, 8) + "-" + plain.substring(8))
                .orElse("");
    }
}
