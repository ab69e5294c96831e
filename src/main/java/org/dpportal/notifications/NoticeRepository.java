package org.dpportal.notifications;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.dpportal.identity.SystemJob;
import org.dpportal.identity.Who;
import org.dpportal.shared.PersonId;
import org.dpportal.shared.Reference;

@ApplicationScoped
class NoticeRepository {
    private static final String ADD = "insert into notice (council_id, person_id, reference, key, arguments, at)"
            + " values (?1, ?2, ?3, ?4, cast(?5 as jsonb), ?6)";

    private static final String SEND = "select cast(dp_send(?1, ?2) as text)";

    private static final String NOTICE =
            "select n.reference, n.key, cast(n.arguments as text), n.at, n.read_at is not null, n.hidden, d.sent_way, d.sent_at";

    private static final String LETTER = NOTICE + ", p.name, c.post, c.format = 'LARGE_PRINT'"
            + " from notice n join person p on p.id = n.person_id left join delivery d on d.notice_id = n.id"
            + " left join communication_need c on c.person_id = n.person_id where ";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Resource(lookup = "java:jboss/datasources/PortalJobs")
    private DataSource jobs;

    /** Writes it down, and puts it into the outbox if the person wants it to come by another way as well. */
    void add(Who who, PersonId person, Reference reference, String key, Map<String, ?> arguments, Instant at) {
        Object[] values = {
            who.council().value(), person.value(), reference.value(), key, json(arguments), at.atOffset(ZoneOffset.UTC)
        };
        String letter = Reference.draw('L').value();
        if (who instanceof SystemJob) {
            asJob(ADD, values);
            asJob(SEND, reference.value(), letter);
        } else {
            asked(ADD, values).executeUpdate();
            asked(SEND, reference.value(), letter).getResultList();
        }
    }

    private Query asked(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    private void asJob(String sql, Object... values) {
        try (Connection connection = jobs.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql.replaceAll("\\?\\d", "?"))) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException("A notice cannot be written", failed);
        }
    }

    List<Notice> of(PersonId person, int first, int size) {
        List<?> rows = entities.createNativeQuery(NOTICE + " from notice n left join delivery d on d.notice_id = n.id"
                        + " where n.person_id = :person order by n.id desc limit :size offset :first")
                .setParameter("person", person.value())
                .setParameter("size", size)
                .setParameter("first", first)
                .getResultList();
        return rows.stream().map(row -> notice((Object[]) row)).toList();
    }

    Optional<Letter> letter(PersonId person, Reference notice) {
        return first(entities.createNativeQuery(LETTER + "n.person_id = :person and n.reference = :reference")
                .setParameter("person", person.value())
                .setParameter("reference", notice.value()));
    }

    /** @param delivery the reference of the letter on its way */
    Optional<Letter> letterOf(Reference delivery) {
        return first(entities.createNativeQuery(LETTER + "d.reference = :reference")
                .setParameter("reference", delivery.value()));
    }

    private static Optional<Letter> first(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().findFirst().map(row -> {
            Object[] columns = (Object[]) row;
            return new Letter(
                    notice(columns),
                    (String) columns[8],
                    Optional.ofNullable((String) columns[9]),
                    Boolean.TRUE.equals(columns[10]));
        });
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
                Columns.instant(columns[3]),
                (Boolean) columns[4],
                (Boolean) columns[5],
                Columns.sent(columns[6], columns[7]));
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
}
