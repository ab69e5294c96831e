package org.dpportal.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dpportal.representation.Scope;
import org.dpportal.shared.CouncilId;
import org.dpportal.shared.FormKey;
import org.dpportal.shared.PersonId;
import org.dpportal.shared.Reference;

/** Reads and writes invitations. What opens somebody else's, by its code, is a function of the database that checks the code itself. */
@ApplicationScoped
class InvitationRepository {
    private static final String INVITATION =
            "select i.form_key, i.state, i.meant_for, array_to_string(i.scopes, ','), i.end_answered, i.ends_on, i.code,"
                    + " i.expires_at from invitation i where i.person_id = :person";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** What is known of whoever has typed a code that fits. */
    record Taken(PersonId person, String state) {}

    void begin(CouncilId council, PersonId person, FormKey key, Instant now) {
        query(
                        "insert into invitation (council_id, person_id, form_key, state, created_at)"
                                + " values (:council, :person, :key, 'DRAFT', :now) on conflict (person_id, form_key) do nothing")
                .setParameter("council", council.value())
                .setParameter("person", person.value())
                .setParameter("key", key.value())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    Optional<Invitation> find(PersonId person, FormKey key, boolean locked) {
        List<?> rows = query(INVITATION + " and i.form_key = :key" + (locked ? " for update" : ""))
                .setParameter("person", person.value())
                .setParameter("key", key.value())
                .getResultList();
        return rows.stream().findFirst().map(InvitationRepository::invitation);
    }

    List<Invitation> open(PersonId person, Instant now) {
        List<?> rows = query(INVITATION + " and i.state = 'OPEN' and i.expires_at > :now order by i.id desc")
                .setParameter("person", person.value())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream().map(InvitationRepository::invitation).toList();
    }

    void terms(PersonId person, FormKey key, String meantFor, Set<Scope> scopes) {
        query("update invitation set meant_for = :meant, scopes = string_to_array(:scopes, ',')"
                        + " where person_id = :person and form_key = :key and state = 'DRAFT'")
                .setParameter("meant", meantFor)
                .setParameter("scopes", scopes.stream().sorted().map(Enum::name).collect(Collectors.joining(",")))
                .setParameter("person", person.value())
                .setParameter("key", key.value())
                .executeUpdate();
    }

    void until(PersonId person, FormKey key, Optional<LocalDate> day) {
        query("update invitation set end_answered = true, ends_on = cast(:day as date)"
                        + " where person_id = :person and form_key = :key and state = 'DRAFT'")
                .setParameter("day", day.map(LocalDate::toString).orElse(null))
                .setParameter("person", person.value())
                .setParameter("key", key.value())
                .executeUpdate();
    }

    void open(PersonId person, FormKey key, String code, Instant expires) {
        query("update invitation set state = 'OPEN', code = :code, expires_at = :expires"
                        + " where person_id = :person and form_key = :key and state = 'DRAFT'")
                .setParameter("code", code)
                .setParameter("expires", expires.atOffset(ZoneOffset.UTC))
                .setParameter("person", person.value())
                .setParameter("key", key.value())
                .executeUpdate();
    }

    void cancel(PersonId person, FormKey key) {
        query(
                        "update invitation set state = 'CANCELLED', code = null where person_id = :person and form_key = :key and state in ('DRAFT', 'OPEN')")
                .setParameter("person", person.value())
                .setParameter("key", key.value())
                .executeUpdate();
    }

    // --- by code

    Optional<Offer> offer(String code, Instant now) {
        List<?> rows = query("select name, scopes, ends_on from dp_invitation(:code, :now)")
                .setParameter("code", code)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new Offer((String) row[0], scopes((String) row[1]), day(row[2])));
    }

    Optional<Taken> accept(String code, Reference reference, Instant now, LocalDate today) {
        List<?> rows = query("select person_id, state from dp_accept(:code, :reference, :now, :today)")
                .setParameter("code", code)
                .setParameter("reference", reference.value())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setParameter("today", today)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new Taken(new PersonId(((Number) row[0]).longValue()), (String) row[1]));
    }

    Optional<PersonId> decline(String code, Instant now) {
        List<?> rows = query("select dp_decline(:code, :now)")
                .setParameter("code", code)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream()
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .map(id -> new PersonId(((Number) id).longValue()));
    }

    void missed(PersonId person, Instant now) {
        query("insert into invitation_attempt (person_id, at) values (:person, :now)")
                .setParameter("person", person.value())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    long missedSince(PersonId person, Instant since) {
        return ((Number) query("select count(*) from invitation_attempt where person_id = :person and at > :since")
                        .setParameter("person", person.value())
                        .setParameter("since", since.atOffset(ZoneOffset.UTC))
                        .getSingleResult())
                .longValue();
    }

    private static Invitation invitation(Object row) {
        Object[] columns = (Object[]) row;
        return new Invitation(
                new FormKey((String) columns[0]),
                Invitation.State.valueOf((String) columns[1]),
                columns[2] == null ? "" : (String) columns[2],
                scopes((String) columns[3]),
                (Boolean) columns[4],
                day(columns[5]),
                Optional.ofNullable((String) columns[6]),
                Optional.ofNullable(columns[7]).map(InvitationRepository::instant));
    }

    private static Set<Scope> scopes(String names) {
        return names == null || names.isEmpty()
                ? Set.of()
                : Arrays.stream(names.split(",")).map(Scope::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<LocalDate> day(Object column) {
        return Optional.ofNullable(column).map(day -> day instanceof Date date ? date.toLocalDate() : (LocalDate) day);
    }

    private static Instant instant(Object column) {
        if (column instanceof Timestamp timestamp) {
            return timestamp.toInstant();
        }
        return column instanceof OffsetDateTime time ? time.toInstant() : (Instant) column;
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql);
    }
}
