package org.dpportal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.dpportal.content.PlainText;
import org.dpportal.identity.Officer;
import org.dpportal.shared.CouncilId;
import org.dpportal.shared.PersonId;
import org.dpportal.shared.Reference;

/** What officers look up and write about requests, always within their own council. */
@ApplicationScoped
class QueueRepository {
    private static final String REQUEST = "select " + Rows.ANSWERS
            + ", r.reference, r.state, r.asked_at, p.reference as person, o.name as officer, r.outcome, r.note, r.version, r.person_id"
            + " from direct_payment_request r left join person p on p.id = r.person_id"
            + " left join person o on o.id = coalesce(r.ended_by, r.taken_up_by)"
            + " where r.council_id = :council and r.state <> 'DRAFT'";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** A request with the number of whoever had signed in. */
    record Stored(PaymentRequest shown, Optional<PersonId> person) {}

    RequestQueue.Listed list(CouncilId council, RequestState state, String search, int first, int size) {
        String sql = REQUEST + " and r.state = :state"
                + (search.isBlank()
                        ? ""
                        : " and (r.name ilike :search or r.person_typed ilike :search or r.reference ilike :search)");
        List<?> rows = filled(sql + " order by r.asked_at, r.id limit :size offset :first", council, state, search)
                .setParameter("size", size)
                .setParameter("first", first)
                .getResultList();
        Object total = filled(
                        sql.replaceFirst(
                                "^select .* from direct_payment_request",
                                "select count(*) from direct_payment_request"),
                        council,
                        state,
                        search)
                .getSingleResult();
        return new RequestQueue.Listed(
                rows.stream().map(row -> Rows.request((Object[]) row)).toList(), (int) Rows.number(total));
    }

    Optional<Stored> one(CouncilId council, Reference reference, boolean locked) {
        List<?> rows = entities.createNativeQuery(
                        REQUEST + " and r.reference = :reference" + (locked ? " for update of r" : ""))
                .setParameter("council", council.value())
                .setParameter("reference", reference.value())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new Stored(
                        Rows.request(row),
                        Optional.ofNullable(row[row.length - 1]).map(id -> new PersonId(Rows.number(id)))));
    }

    void takeUp(Officer officer, Reference reference, Instant now) {
        change(officer, reference, "state = 'TAKEN_UP', taken_up_by = :officer, taken_up_at = :now", now)
                .executeUpdate();
    }

    void end(Officer officer, Reference reference, Outcome outcome, String note, Instant now) {
        change(
                        officer,
                        reference,
                        "state = 'ENDED', outcome = :outcome, note = :note, ended_by = :officer, ended_at = :now",
                        now)
                .setParameter("outcome", outcome.name())
                .setParameter("note", note)
                .executeUpdate();
    }

    private Query change(Officer officer, Reference reference, String what, Instant now) {
        return entities.createNativeQuery("update direct_payment_request set " + what
                        + ", version = version + 1 where council_id = :council and reference = :reference")
                .setParameter("council", officer.council().value())
                .setParameter("reference", reference.value())
                .setParameter("officer", officer.person().value())
                .setParameter("now", now.atOffset(ZoneOffset.UTC));
    }

    private Query filled(String sql, CouncilId council, RequestState state, String search) {
        Query query = entities.createNativeQuery(sql)
                .setParameter("council", council.value())
                .setParameter("state", state.name());
        if (!search.isBlank()) {
            query.setParameter("search", PlainText.anywhere(search));
        }
        return query;
    }
}
