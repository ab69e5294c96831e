package org.dpportal.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.dpportal.audit.AuditEntry;
import org.dpportal.audit.AuditTrail;
import org.dpportal.identity.NotThere;
import org.dpportal.identity.Officer;
import org.dpportal.shared.Reference;

/**
 * The front door to letters on their way, for the council's officers, each for their own council: what is to be posted, what the portal could
 * not send, and what has gone out.
 */
@ApplicationScoped
@Transactional
public class Deliveries {
    @Inject
    private DeliveryRepository repository;

    @Inject
    private NoticeRepository notices;

    @Inject
    private Carriers carriers;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Which list of letters an officer wants to see. */
    public enum Pile {
        TO_POST,
        ON_THE_WAY,
        FAILED,
        SENT
    }

    /**
     * One page of a list, the oldest first; of what has gone out, the newest.
     *
     * @param total how many there are on all pages
     */
    public record Excerpt(List<Delivery> deliveries, int total) {}

    /** @param letter empty if it has reached the person by mail or text message: then it is not for officers to read */
    public record Opened(Delivery delivery, Optional<Letter> letter) {}

    public Excerpt list(Officer officer, Pile which, int first, int size) {
        return repository.list(officer.council(), which, first, size);
    }

    /** Whether this server can send mail, and text messages through it; until then they wait. */
    public boolean sends(Officer officer, Way way) {
        return carriers.ready().contains(way);
    }

    /** Says in the trail that an officer has seen it. @throws NotThere if the officer's council has no such letter */
    public Opened open(Officer officer, Reference reference) {
        Opened opened = look(officer, reference);
        if (opened.letter().isPresent()) {
            record(officer, "letter-looked-at", reference);
        }
        return opened;
    }

    /** The same for a form that is sent: what the page showed was said then. */
    public Opened look(Officer officer, Reference reference) {
        Delivery delivery = repository.one(officer.council(), reference).orElseThrow(NotThere::new);
        return new Opened(delivery, notices.letterOf(reference));
    }

    /**
     * An officer has posted it, or brought it to the person in another form.
     *
     * @param way {@link Way#POST} or {@link Way#OTHERWISE}
     * @throws DeliveryChanged if it is no longer {@code version}, or has gone out already
     */
    public void done(Officer officer, Reference reference, int version, Way way) {
        repository.one(officer.council(), reference).orElseThrow(NotThere::new);
        if (!repository.done(officer, reference, version, way, clock.instant())) {
            throw new DeliveryChanged();
        }
        record(officer, way == Way.POST ? "letter-posted" : "letter-sent-otherwise", reference);
    }

    /** Lets the portal try again: whoever the address belongs to has put it right. @throws DeliveryChanged if it has not failed */
    public void again(Officer officer, Reference reference, int version) {
        repository.one(officer.council(), reference).orElseThrow(NotThere::new);
        if (!repository.again(officer.council(), reference, version, clock.instant())) {
            throw new DeliveryChanged();
        }
        record(officer, "letter-tried-again", reference);
    }

    private void record(Officer officer, String action, Reference reference) {
        audit.record(officer, AuditEntry.of(action, reference.value()).about(repository.person(reference)));
    }
}
