package org.dpportal.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.dpportal.content.Language;
import org.dpportal.content.ReadingMode;
import org.dpportal.identity.Officer;
import org.dpportal.shared.CouncilId;
import org.dpportal.shared.PersonId;
import org.dpportal.shared.Reference;

@ApplicationScoped
class DeliveryRepository {
    private static final String SELECT =
            "select d.reference, p.name, p.reference as person_reference, p.language, p.reading_mode,"
                    + " coalesce(d.sent_format, c.format, 'STANDARD'), d.way, d.state, d.made_at, d.sent_way, d.sent_at, d.version,"
                    + " count(*) over ()"
                    + " from delivery d join person p on p.id = d.person_id left join communication_need c on c.person_id = d.person_id"
                    + " where d.council_id = :council";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    Deliveries.Excerpt list(CouncilId council, Deliveries.Pile which, int first, int size) {
        String wanted =
                switch (which) {
                    case TO_POST -> " and d.state = 'WAITING' and d.way = 'POST' order by d.id";
                    case ON_THE_WAY -> " and d.state = 'WAITING' and d.way <> 'POST' order by d.id";
                    case FAILED -> " and d.state = 'FAILED' order by d.id";
                    case SENT -> " and d.state = 'SENT' order by d.sent_at desc, d.id desc";
                };
        List<?> rows = entities.createNativeQuery(SELECT + wanted + " limit :size offset :first")
                .setParameter("council", council.value())
                .setParameter("size", size)
                .setParameter("first", first)
                .getResultList();
        int total = rows.isEmpty() ? 0 : ((Number) ((Object[]) rows.get(0))[12]).intValue();
        return new Deliveries.Excerpt(
                rows.stream().map(row -> delivery((Object[]) row)).toList(), total);
    }

    Optional<Delivery> one(CouncilId council, Reference reference) {
        List<?> rows = entities.createNativeQuery(SELECT + " and d.reference = :reference")
                .setParameter("council", council.value())
                .setParameter("reference", reference.value())
                .getResultList();
        return rows.stream().findFirst().map(row -> delivery((Object[]) row));
    }

    PersonId person(Reference reference) {
        Object id = entities.createNativeQuery("select person_id from delivery where reference = :reference")
                .setParameter("reference", reference.value())
                .getSingleResult();
        return new PersonId(((Number) id).longValue());
    }

    /** Returns whether it was still open, and in this version. */
    boolean done(Officer officer, Reference reference, int version, Way way, Instant now) {
        return change(
                                "state = 'SENT', sent_way = :way, sent_at = :now, sent_by = :officer, sent_format = coalesce((select c.format"
                                        + " from communication_need c where c.person_id = delivery.person_id), 'STANDARD')",
                                "state <> 'SENT'",
                                officer.council(),
                                reference,
                                version)
                        .setParameter("way", way.name())
                        .setParameter("officer", officer.person().value())
                        .setParameter("now", now.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                > 0;
    }

    /** Returns whether the portal had given up, in this version. */
    boolean again(CouncilId council, Reference reference, int version, Instant now) {
        return change(
                                "state = 'WAITING', tries = 0, next_try_at = :now",
                                "state = 'FAILED'",
                                council,
                                reference,
                                version)
                        .setParameter("now", now.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                > 0;
    }

    private Query change(String what, String from, CouncilId council, Reference reference, int version) {
        return entities.createNativeQuery("update delivery set version = version + 1, " + what + " where " + from
                        + " and council_id = :council and reference = :reference and version = :version")
                .setParameter("council", council.value())
                .setParameter("reference", reference.value())
                .setParameter("version", version);
    }

    private static Delivery delivery(Object[] columns) {
        return new Delivery(
                new Reference((String) columns[0]),
                (String) columns[1],
                new Reference((String) columns[2]),
                Language.of((String) columns[3]),
                ReadingMode.of((String) columns[4]),
                (String) columns[5],
                Way.valueOf((String) columns[6]),
                columns[7].equals("FAILED"),
                Columns.instant(columns[8]),
                Columns.sent(columns[9], columns[10]),
                ((Number) columns[11]).intValue());
    }
}
