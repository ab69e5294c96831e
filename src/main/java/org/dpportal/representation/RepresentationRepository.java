package org.dpportal.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dpportal.shared.CouncilId;
import org.dpportal.shared.FormKey;
import org.dpportal.shared.PersonId;
import org.dpportal.shared.Reference;

/** Reads and writes authorities. Every query that begins with something from an address also names the person or the council. */
@ApplicationScoped
class RepresentationRepository {
    private static final String LOCKED = " for update of r";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Those who act or acted for the person, the newest first. */
    List<Representation> about(PersonId person) {
        return shown(query(Rows.REPRESENTATION + " where r.person_id = :person order by r.id desc")
                .setParameter("person", person.value()));
    }

    /** What somebody may do for others or has asked for, the newest first. */
    List<Representation> of(PersonId representative) {
        return shown(query(Rows.REPRESENTATION
                        + " where r.representative_id = :person and r.state <> 'DRAFT' order by r.id desc")
                .setParameter("person", representative.value()));
    }

    /** One of which this person is either side. */
    Optional<Rows.Stored> ofEither(PersonId person, Reference reference, boolean locked) {
        return one(query(Rows.REPRESENTATION + " where r.reference = :reference and r.state <> 'DRAFT'"
                        + " and (r.person_id = :person or r.representative_id = :person)" + (locked ? LOCKED : ""))
                .setParameter("reference", reference.value())
                .setParameter("person", person.value()));
    }

    Optional<Rows.Stored> ofCouncil(CouncilId council, Reference reference, boolean locked) {
        return one(query(Rows.REPRESENTATION + " where r.reference = :reference and r.council_id = :council"
                        + " and r.state <> 'DRAFT'" + (locked ? LOCKED : ""))
                .setParameter("reference", reference.value())
                .setParameter("council", council.value()));
    }

    // --- a form that asks

    void begin(CouncilId council, PersonId asker, FormKey key, Reference reference, Instant now) {
        query(
                        "insert into representation (council_id, reference, form_key, representative_id, state, asked_at)"
                                + " values (:council, :reference, :key, :asker, 'DRAFT', :now) on conflict (representative_id, form_key) do nothing")
                .setParameter("council", council.value())
                .setParameter("reference", reference.value())
                .setParameter("key", key.value())
                .setParameter("asker", asker.value())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    Optional<Rows.Stored> form(PersonId asker, FormKey key, boolean locked) {
        return one(query(Rows.REPRESENTATION + " where r.form_key = :key and r.representative_id = :asker"
                        + (locked ? LOCKED : ""))
                .setParameter("key", key.value())
                .setParameter("asker", asker.value()));
    }

    void whom(long id, String person, String number) {
        query("update representation set person_typed = :person, number_typed = :number where id = :id")
                .setParameter("person", person)
                .setParameter("number", number)
                .setParameter("id", id)
                .executeUpdate();
    }

    void basis(long id, Basis basis, String note) {
        query("update representation set basis = :basis, note = :note,"
                        + " scopes = case when :basis = 'APPOINTEE' then '{}' else scopes end where id = :id")
                .setParameter("basis", basis.name())
                .setParameter("note", note)
                .setParameter("id", id)
                .executeUpdate();
    }

    void scopes(long id, Collection<Scope> scopes) {
        query("update representation set scopes = string_to_array(:scopes, ',') where id = :id")
                .setParameter("scopes", names(scopes))
                .setParameter("id", id)
                .executeUpdate();
    }

    void ask(long id, Instant now) {
        query("update representation set state = 'ASKED', asked_at = :now, version = version + 1 where id = :id")
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setParameter("id", id)
                .executeUpdate();
    }

    // --- what becomes of it

    void state(long id, RepresentationState state, Optional<String> reason, Instant now) {
        query("update representation set state = :state, reason = cast(:reason as text), version = version + 1,"
                        + " ended_at = case when :state = 'ENDED' then :now else ended_at end where id = :id")
                .setParameter("state", state.name())
                .setParameter("reason", reason.orElse(null))
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setParameter("id", id)
                .executeUpdate();
    }

    void decided(long id, PersonId officer, Instant now) {
        query("update representation set decided_by = :officer, decided_at = :now where id = :id")
                .setParameter("officer", officer.value())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setParameter("id", id)
                .executeUpdate();
    }

    void terms(long id, PersonId person, Approval approval) {
        query("update representation set person_id = :person, basis = :basis, scopes = string_to_array(:scopes, ','),"
                        + " starts_on = :starts, ends_on = cast(:ends as date), review_on = :review where id = :id")
                .setParameter("person", person.value())
                .setParameter("basis", approval.basis().name())
                .setParameter("scopes", names(approval.scopes()))
                .setParameter("starts", approval.startsOn())
                .setParameter("ends", approval.endsOn().map(LocalDate::toString).orElse(null))
                .setParameter("review", approval.reviewOn())
                .setParameter("id", id)
                .executeUpdate();
    }

    /** The current people of an organisation. */
    List<PersonId> members(long organisation, LocalDate today) {
        List<?> rows = query("select person_id from organisation_member where organisation_id = :organisation"
                        + " and from_on <= :today and (until_on is null or until_on >= :today)")
                .setParameter("organisation", organisation)
                .setParameter("today", today)
                .getResultList();
        return rows.stream().map(row -> new PersonId(Rows.number(row))).toList();
    }

    static String names(Collection<Scope> scopes) {
        return scopes.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private Optional<Rows.Stored> one(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().findFirst().map(row -> {
            long id = Rows.number(((Object[]) row)[0]);
            return Rows.stored(row, conditions(id), evidence(id));
        });
    }

    private List<Representation.Condition> conditions(long id) {
        List<?> rows = query("select number, met, answered_on from representation_condition"
                        + " where representation_id = :id order by number")
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Representation.Condition(
                        (int) Rows.number(row[0]),
                        (Boolean) row[1],
                        Rows.day(row[2]).orElseThrow()))
                .toList();
    }

    private List<Representation.Evidence> evidence(long id) {
        List<?> rows = query(
                        "select what, seen_on from representation_evidence where representation_id = :id order by id")
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Representation.Evidence(
                        (String) row[0], Rows.day(row[1]).orElseThrow()))
                .toList();
    }

    private static List<Representation> shown(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> Rows.stored(row, List.of(), List.of()).shown())
                .toList();
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql);
    }
}
