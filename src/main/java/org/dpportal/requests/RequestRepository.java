package org.dpportal.requests;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.dpportal.shared.CouncilId;
import org.dpportal.shared.FormKey;
import org.dpportal.shared.Reference;

/** Reads and writes forms. The database is told whose key stands in the address, and shows no other row. */
@ApplicationScoped
class RequestRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Resource(lookup = "java:jboss/datasources/PortalJobs")
    private DataSource jobs;

    /** How sending went: {@code SENT}, {@code BUSY}, or {@code NOTHING} if there is no such form. */
    record Sending(String answer, Optional<Reference> reference) {}

    /** What a key shows of a form that was sent. */
    record Sent(Reference reference, CouncilId council, Instant askedAt) {}

    /** From here to the end of the transaction this form's row is there, and no other. */
    void open(FormKey key) {
        query("select set_config('dp.form', :key, true)")
                .setParameter("key", key.value())
                .getResultList();
    }

    Optional<Answers> draft(FormKey key) {
        List<?> rows = query("select " + Rows.ANSWERS
                        + " from direct_payment_request r where r.form_key = :key and r.state = 'DRAFT'")
                .setParameter("key", key.value())
                .getResultList();
        return rows.stream().findFirst().map(row -> Rows.answers((Object[]) row));
    }

    Optional<Sent> sent() {
        List<?> rows = query("select reference, council_id, asked_at from dp_request_sent()")
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new Sent(
                        new Reference((String) row[0]), new CouncilId(Rows.number(row[1])), Rows.instant(row[2])));
    }

    long begunSince(CouncilId council, Instant since) {
        return Rows.number(query("select dp_requests_begun(:council, :since)")
                .setParameter("council", council.value())
                .setParameter("since", since.atOffset(ZoneOffset.UTC))
                .getSingleResult());
    }

    /** A form that is there already moves to that council. */
    void begin(CouncilId council, FormKey key, Reference reference, Instant now) {
        query("insert into direct_payment_request (council_id, reference, form_key, state, begun_at, changed_at)"
                        + " values (:council, :reference, :key, 'DRAFT', :now, :now) on conflict (form_key) do nothing")
                .setParameter("council", council.value())
                .setParameter("reference", reference.value())
                .setParameter("key", key.value())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        change(key, "council_id = :council", now)
                .setParameter("council", council.value())
                .executeUpdate();
    }

    void forWhom(FormKey key, ForWhom whom, Instant now) {
        change(key, "for_whom = :whom, person_typed = :person, person_knows = :knows", now)
                .setParameter("whom", whom.myself() ? "MYSELF" : "SOMEBODY")
                .setParameter("person", whom.person())
                .setParameter("knows", whom.knows())
                .executeUpdate();
    }

    void name(FormKey key, String name, Instant now) {
        change(key, "name = :name", now).setParameter("name", name).executeUpdate();
    }

    void contact(FormKey key, Contact contact, Instant now) {
        change(key, "phone = :phone, email = :email, post = :post, way = cast(:way as text), best_time = :time", now)
                .setParameter("phone", contact.phone())
                .setParameter("email", contact.email())
                .setParameter("post", contact.post())
                .setParameter("way", contact.way().map(Enum::name).orElse(null))
                .setParameter("time", contact.time())
                .executeUpdate();
    }

    void now(FormKey key, HasNow has, Instant now) {
        change(key, "has_now = :has", now).setParameter("has", has.name()).executeUpdate();
    }

    void how(FormKey key, RequestNeeds how, Instant now) {
        change(
                        key,
                        "language = :language, language_other = :languageOther, format = :format,"
                                + " format_other = :formatOther, help = string_to_array(:help, ',')",
                        now)
                .setParameter("language", how.language())
                .setParameter("languageOther", how.languageOther())
                .setParameter("format", how.format().name())
                .setParameter("formatOther", how.formatOther())
                .setParameter(
                        "help", how.help().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .executeUpdate();
    }

    /** @param most how many requests the council takes in an hour */
    Sending send(Instant now, int most) {
        Object[] row = (Object[]) query("select answer, reference from dp_send_request(:now, :most)")
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setParameter("most", most)
                .getSingleResult();
        return new Sending((String) row[0], Reference.of((String) row[1]));
    }

    void throwAway(FormKey key) {
        query("delete from direct_payment_request where form_key = :key and state = 'DRAFT'")
                .setParameter("key", key.value())
                .executeUpdate();
    }

    /** By the jobs' own login: drafts in which nothing has been written since then. */
    int throwAway(CouncilId council, Instant before) {
        try (Connection connection = jobs.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "delete from direct_payment_request where council_id = ? and state = 'DRAFT' and changed_at < ?")) {
            statement.setLong(1, council.value());
            statement.setObject(2, before.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("Old forms cannot be thrown away", failed);
        }
    }

    private Query change(FormKey key, String what, Instant now) {
        return query("update direct_payment_request set " + what
                        + ", changed_at = :changed where form_key = :key and state = 'DRAFT'")
                .setParameter("changed", now.atOffset(ZoneOffset.UTC))
                .setParameter("key", key.value());
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql);
    }
}
