package org.dpportal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.dpportal.audit.AuditEntry;
import org.dpportal.audit.AuditTrail;
import org.dpportal.identity.NotThere;
import org.dpportal.identity.Officer;
import org.dpportal.shared.Reference;

/**
 * The front door to requests for the council's officers, each for their own council. Whoever changes something says which version they have
 * seen; if a colleague was faster, {@link RequestChanged} says so and nothing happens.
 */
@ApplicationScoped
@Transactional
public class RequestQueue {
    @Inject
    private QueueRepository repository;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * One page of a list, the oldest first.
     *
     * @param total how many there are on all pages
     */
    public record Listed(List<PaymentRequest> requests, int total) {}

    /** @param search a part of a name or of a reference; empty for all */
    public Listed list(Officer officer, RequestState state, String search, int first, int size) {
        return repository.list(officer.council(), state, search, first, size);
    }

    /** @throws NotThere if the officer's council has no such request */
    public PaymentRequest one(Officer officer, Reference reference) {
        QueueRepository.Stored one = stored(officer, reference, false);
        trail(officer, "request-looked-at", one);
        return one.shown();
    }

    /** @throws RequestChanged if it is no longer as the officer has seen it */
    public void takeUp(Officer officer, Reference reference, int version) {
        QueueRepository.Stored one = unchanged(officer, reference, version);
        if (one.shown().state() != RequestState.WAITING) {
            throw new RequestChanged();
        }
        repository.takeUp(officer, reference, clock.instant());
        trail(officer, "request-taken-up", one);
    }

    /**
     * @param note in the officer's own words; may be empty
     * @throws RequestChanged if it is no longer as the officer has seen it
     */
    public void end(Officer officer, Reference reference, int version, Outcome outcome, String note) {
        if (note.codePointCount(0, note.length()) > PaymentRequest.LONGEST_NOTE) {
            throw new IllegalArgumentException("A note has at most 1,000 characters");
        }
        QueueRepository.Stored one = unchanged(officer, reference, version);
        repository.end(officer, reference, outcome, note, clock.instant());
        trail(officer, "request-ended", one);
    }

    private QueueRepository.Stored unchanged(Officer officer, Reference reference, int version) {
        QueueRepository.Stored one = stored(officer, reference, true);
        if (one.shown().version() != version || one.shown().state() == RequestState.ENDED) {
            throw new RequestChanged();
        }
        return one;
    }

    private QueueRepository.Stored stored(Officer officer, Reference reference, boolean locked) {
        return repository.one(officer.council(), reference, locked).orElseThrow(NotThere::new);
    }

    private void trail(Officer officer, String action, QueueRepository.Stored one) {
        AuditEntry entry = AuditEntry.of(action, one.shown().reference().value());
        audit.record(officer, one.person().map(entry::about).orElse(entry));
    }
}
