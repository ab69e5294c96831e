package org.dpportal.notifications;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.dpportal.identity.SystemJob;
import org.dpportal.identity.Who;
import org.dpportal.shared.PersonId;
import org.dpportal.shared.Reference;

@ApplicationScoped
class NoticeRepository {
    private static final String ADD = "insert into notice (council_id, person_id, reference, key, arguments, at)"
            + " values (?1, ?2, ?3, ?4, cast(?5 as jsonb), ?6)";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Resource(lookup = "java:jboss/datasources/PortalJobs")
    private DataSource jobs;

    void add(Who who, PersonId person, Reference reference, String key, Map<String, ?> arguments, Instant at) {
        Object[] values = {
            who.council().value(), person.value(), reference.value(), key, json(arguments), at.atOffset(ZoneOffset.UTC)
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
            throw new IllegalStateException("A notice cannot be written", failed);
        }
    }

    List<Notice> of(PersonId person, int first, int size) {
        List<?> rows = entities.createNativeQuery(
                        "select reference, key, cast(arguments as text), at, read_at is not null, hidden"
                                + " from notice where person_id = :person order by id desc limit :size offset :first")
                .setParameter("person", person.value())
                .setParameter("size", size)
                .setParameter("first", first)
                .getResultList();
        return rows.stream().map(row -> notice((Object[]) row)).toList();
    }

    void read(PersonId person, Instant now) {
        entities.createNativeQuery("update notice set read_at = :now where person_id = :person and read_at is null")
                .setParameter("person", person.value())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    int hide(PersonId person, Reference notice, boolean hidden) {
        return entities.createNativeQuery(
                        "update notice set hidden = :hidden where person_id = :person and reference = :reference")
                .setParameter("person", person.value())
                .setParameter("reference", notice.value())
                .setParameter("hidden", hidden)
                .executeUpdate();
    }

    private static Notice notice(Object[] columns) {
        return new Notice(
                new Reference((String) columns[0]),
                (String) columns[1],
                arguments((String) columns[2]),
                instant(columns[3]),
                (Boolean) columns[4],
                (Boolean) columns[5]);
    }

    /** Each argument with its kind in front, so that a day is a day again when the text is written. */
    private static String json(Map<String, ?> arguments) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        arguments.forEach((name, value) -> json.add(name, written(value)));
        return json.build().toString();
    }

    private static String written(Object value) {
        if (value instanceof Notice.Key text) {
            return "k" + text.key();
        }
        return (value instanceof LocalDate ? "d" : "t") + value;
    }

    private static Object read(String written) {
        String plain = written.substring(1);
        return switch (written.charAt(0)) {
            case 'd' -> LocalDate.parse(plain);
            case 'k' -> new Notice.Key(plain);
            default -> plain;
        };
    }

    private static Map<String, Object> arguments(String text) {
        Map<String, Object> arguments = new HashMap<>();
        JsonObject json = Json.createReader(new StringReader(text)).readObject();
        json.forEach((name, value) -> {
            arguments.put(name, read(((JsonString) value).getString()));
        });
        return arguments;
    }

    private static Instant instant(Object column) {
        if (column instanceof Timestamp timestamp) {
            return timestamp.toInstant();
        }
        return column instanceof OffsetDateTime time ? time.toInstant() : (Instant) column;
    }
}
