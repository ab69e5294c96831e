package org.dpportal.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.dpportal.content.PlainText;
import org.dpportal.identity.NotThere;
import org.dpportal.identity.Officer;
import org.dpportal.shared.CouncilId;
import org.dpportal.shared.PersonId;
import org.dpportal.shared.Reference;

/** What officers look up and write about authorities, always within their own council. */
@ApplicationScoped
class CouncilRepresentationRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    RepresentationChecks.Page list(
            CouncilId council, RepresentationChecks.Which which, String search, int first, int size) {
        String where = " where r.council_id = :council and " + condition(which)
                + (search.isBlank()
                        ? ""
                        : " and (p.name ilike :search or q.name ilike :search or o.name ilike :search"
                                + " or r.person_typed ilike :search or r.reference ilike :search or p.reference ilike :search)");
        List<?> rows = filled(
                        Rows.REPRESENTATION + where + " order by r.asked_at, r.id limit :size offset :first",
                        council,
                        search)
                .setParameter("size", size)
                .setParameter("first", first)
                .getResultList();
        Object total = filled("select count(*) from (" + Rows.REPRESENTATION + where + ") c", council, search)
                .getSingleResult();
        return new RepresentationChecks.Page(
                rows.stream()
                        .map(row -> Rows.stored(row, List.of(), List.of()).shown())
                        .toList(),
                (int) Rows.number(total));
    }

    private static String condition(RepresentationChecks.Which which) {
        return switch (which) {
            case WAITING -> "r.state in ('ASKED', 'BEING_CHECKED')";
            case REVIEW_DUE -> "r.state = 'ACTIVE' and r.review_on <= cast(dp_value('today') as date)";
            case ACTIVE -> "r.state = 'ACTIVE'";
            case OVER -> "r.state in ('ENDED', 'REFUSED')";
        };
    }

    private Query filled(String sql, CouncilId council, String search) {
        Query query = entities.createNativeQuery(sql).setParameter("council", council.value());
        if (!search.isBlank()) {
            query.setParameter("search", PlainText.anywhere(search));
        }
        return query;
    }

    Optional<PersonId> id(CouncilId council, Reference person) {
        List<?> ids = entities.createNativeQuery(
                        "select id from person where council_id = :council and reference = :reference")
                .setParameter("council", council.value())
                .setParameter("reference", person.value())
                .getResultList();
        return ids.stream().findFirst().flatMap(Rows::person);
    }

    Optional<RepresentationChecks.PersonFound> person(CouncilId council, String referenceOrNumber) {
        List<?> rows = entities.createNativeQuery("select reference, name from person where council_id = :council"
                        + " and (reference = upper(:what) or council_number = :what)")
                .setParameter("council", council.value())
                .setParameter("what", referenceOrNumber.replace("\0", ""))
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new RepresentationChecks.PersonFound(new Reference((String) row[0]), (String) row[1]));
    }

    void answers(
            Officer officer,
            long id,
            List<Representation.Condition> conditions,
            List<Representation.Evidence> evidence) {
        for (Representation.Condition one : conditions) {
            entities.createNativeQuery(
                            "insert into representation_condition (council_id, representation_id, number, met, answered_on)"
                                    + " values (:council, :id, :number, :met, :day) on conflict (representation_id, number)"
                                    + " do update set met = excluded.met, answered_on = excluded.answered_on")
                    .setParameter("council", officer.council().value())
                    .setParameter("id", id)
                    .setParameter("number", one.number())
                    .setParameter("met", one.met())
                    .setParameter("day", one.answeredOn())
                    .executeUpdate();
        }
        for (Representation.Evidence one : evidence) {
            entities.createNativeQuery(
                            "insert into representation_evidence (council_id, representation_id, what, seen_on, seen_by)"
                                    + " values (:council, :id, :what, :day, :officer)")
                    .setParameter("council", officer.council().value())
                    .setParameter("id", id)
                    .setParameter("what", one.what())
                    .setParameter("day", one.seenOn())
                    .setParameter("officer", officer.person().value())
                    .executeUpdate();
        }
    }

    void review(long id, LocalDate next) {
        entities.createNativeQuery("update representation set review_on = :next, version = version + 1 where id = :id")
                .setParameter("next", next)
                .setParameter("id", id)
                .executeUpdate();
    }

    void enter(CouncilId council, Reference reference, PersonId person, Reference representative, Instant now) {
        boolean organisation = representative.value().startsWith("G-");
        int added = entities.createNativeQuery(
                        "insert into representation (council_id, reference, person_id, representative_id, organisation_id, state, asked_at)"
                                + " select w.council_id, :new, :person, "
                                + (organisation ? "null, w.id" : "w.id, null") + ", 'ASKED', :now from "
                                + (organisation ? "organisation" : "person")
                                + " w where w.council_id = :council and w.reference = :who")
                .setParameter("council", council.value())
                .setParameter("new", reference.value())
                .setParameter("person", person.value())
                .setParameter("who", representative.value())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        if (added == 0) {
            throw new NotThere();
        }
    }
}
