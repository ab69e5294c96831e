package org.dpportal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import org.dpportal.identity.Actor;
import org.dpportal.identity.Officer;
import org.dpportal.identity.Who;
import org.dpportal.shared.PersonId;

@ApplicationScoped
class AuditRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    void add(Who who, AuditEntry entry, Instant at) {
        entities.createNativeQuery(
                        "insert into audit_entry (council_id, at, who, who_person_id, about_person_id, basis, action, object, reason)"
                                + " values (:council, :at, :who, cast(:whoPerson as bigint), cast(:about as bigint), :basis, :action, :object, :reason)")
                .setParameter("council", who.council().value())
                .setParameter("at", at.atOffset(ZoneOffset.UTC))
                .setParameter("who", who.trailName())
                .setParameter("whoPerson", personOf(who))
                .setParameter("about", entry.about().map(PersonId::value).orElse(null))
                .setParameter("basis", entry.basis().orElse(null))
                .setParameter("action", entry.action())
                .setParameter("object", entry.object())
                .setParameter("reason", entry.reason().orElse(null))
                .executeUpdate();
    }

    private static Long personOf(Who who) {
        if (who instanceof Actor actor) {
            return actor.person().value();
        }
        return who instanceof Officer officer ? officer.person().value() : null;
    }
}
