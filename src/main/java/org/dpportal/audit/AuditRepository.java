package org.dpportal.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.dpportal.identity.Actor;
import org.dpportal.identity.Officer;
import org.dpportal.identity.SystemJob;
import org.dpportal.identity.Who;
import org.dpportal.shared.PersonId;

/** Adds to the trail through the connection of whoever acts: pages and jobs have logins of their own. */
@ApplicationScoped
class AuditRepository {
    /** The ground on which the council's officers do what they do. */
    private static final String OFFICER = "OFFICER";

    private static final String ADD =
            "insert into audit_entry (council_id, at, who, who_person_id, about_person_id, basis, action, object, reason)"
                    + " values (?1, ?2, ?3, cast(?4 as bigint), cast(?5 as bigint), ?6, ?7, ?8, ?9)";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Resource(lookup = "java:jboss/datasources/PortalJobs")
    private DataSource jobs;

    void add(Who who, AuditEntry entry, Instant at) {
        Object[] values = {
            who.council().value(),
            at.atOffset(ZoneOffset.UTC),
            who.trailName(),
            personOf(who),
            entry.about().map(PersonId::value).orElse(null),
            entry.basis().orElse(who instanceof Officer ? OFFICER : null),
            entry.action(),
            entry.object(),
            entry.reason().orElse(null)
        };
        if (who instanceof SystemJob) {
            addAsJob(values);
        } else {
            var query = entities.createNativeQuery(ADD);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            query.executeUpdate();
        }
    }

    private void addAsJob(Object[] values) {
        try (Connection connection = jobs.getConnection();
                PreparedStatement statement = connection.prepareStatement(ADD.replaceAll("\\?\\d", "?"))) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("The trail cannot be written", failed);
        }
    }

    /** The log of the person whose page this is, the newest first; nothing unless the reader may decide for them. */
    List<Seen> whoLooked(Set<Doer> wanted, int first, int size) {
        String doers = wanted.stream().map(Doer::name).collect(Collectors.joining(","));
        List<?> rows = entities.createNativeQuery("select at, name, doer, basis, action, object, reason"
                        + " from dp_who_looked(string_to_array(:wanted, ','), :first, :size)")
                .setParameter("wanted", doers)
                .setParameter("first", first)
                .setParameter("size", size)
                .getResultList();
        return rows.stream().map(row -> seen((Object[]) row)).toList();
    }

    private static Seen seen(Object[] columns) {
        return new Seen(
                columns[0] instanceof Timestamp time ? time.toInstant() : toInstant(columns[0]),
                Optional.ofNullable((String) columns[1]),
                Doer.valueOf((String) columns[2]),
                Optional.ofNullable((String) columns[3]),
                (String) columns[4],
                (String) columns[5],
                Optional.ofNullable((String) columns[6]));
    }

    private static Instant toInstant(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : (Instant) column;
    }

    private static Long personOf(Who who) {
        if (who instanceof Actor actor) {
            return actor.person().value();
        }
        return who instanceof Officer officer ? officer.person().value() : null;
    }
}
