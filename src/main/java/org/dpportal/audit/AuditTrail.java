package org.dpportal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.dpportal.identity.OpenToAll;
import org.dpportal.identity.Who;
import org.dpportal.identity.WishesChanged;

/** The front door to the trail. Only ever called inside the transaction of the change itself, so that neither exists without the other. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuditTrail {
    @Inject
    private AuditRepository repository;

    @Inject
    private Clock clock;

    @OpenToAll("only adds an entry and shows nothing")
    public void record(Who who, AuditEntry entry) {
        repository.add(who, entry, clock.instant());
    }

    /**
     * The log of the person whose rows this transaction may touch, the newest first; nothing unless the reader may decide for them.
     *
     * @param wanted whose doings are asked for
     */
    @OpenToAll("privacy alone calls it, after it has asked for authority; the database shows nobody else's")
    public List<Seen> whoLooked(Set<Doer> wanted, int first, int size) {
        return repository.whoLooked(wanted, first, size);
    }

    void wishesChanged(@Observes WishesChanged change) {
        record(
                change.actor(),
                AuditEntry.of("wishes-changed", change.actor().reference().value())
                        .about(change.actor().person()));
    }
}
