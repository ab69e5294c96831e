package org.dpportal.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.dpportal.shared.CouncilId;
import org.dpportal.shared.PersonId;
import org.dpportal.shared.Reference;

@ApplicationScoped
class OrganisationRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    List<Organisations.Organisation> all(CouncilId council, LocalDate today) {
        List<?> rows = entities.createNativeQuery(
                        "select o.reference, o.name, (select count(*) from organisation_member m"
                                + " where m.organisation_id = o.id and m.from_on <= :today and (m.until_on is null or m.until_on >= :today))"
                                + " from organisation o where o.council_id = :council order by o.name")
                .setParameter("council", council.value())
                .setParameter("today", today)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Organisations.Organisation(
                        new Reference((String) row[0]), (String) row[1], (int) Rows.number(row[2])))
                .toList();
    }

    List<Organisations.Member> members(Reference organisation) {
        List<?> rows = entities.createNativeQuery(
                        "select p.reference, p.name, m.from_on, m.until_on from organisation_member m"
                                + " join organisation o on o.id = m.organisation_id join person p on p.id = m.person_id"
                                + " where o.reference = :organisation order by m.until_on nulls first, p.name")
                .setParameter("organisation", organisation.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Organisations.Member(
                        new Reference((String) row[0]),
                        (String) row[1],
                        Rows.day(row[2]).orElseThrow(),
                        Rows.day(row[3])))
                .toList();
    }

    int found(CouncilId council, Reference reference, String name) {
        return entities.createNativeQuery("insert into organisation (council_id, reference, name)"
                        + " values (:council, :reference, :name) on conflict (council_id, name) do nothing")
                .setParameter("council", council.value())
                .setParameter("reference", reference.value())
                .setParameter("name", name)
                .executeUpdate();
    }

    int join(Reference organisation, PersonId person, LocalDate today) {
        return entities.createNativeQuery(
                        "insert into organisation_member (council_id, organisation_id, person_id, from_on)"
                                + " select o.council_id, o.id, :person, :today from organisation o where o.reference = :organisation"
                                + " and not exists (select from organisation_member m where m.organisation_id = o.id and m.person_id = :person"
                                + " and m.until_on is null) on conflict (organisation_id, person_id, from_on) do update set until_on = null")
                .setParameter("organisation", organisation.value())
                .setParameter("person", person.value())
                .setParameter("today", today)
                .executeUpdate();
    }

    /** The last day is yesterday, so that it counts at once; somebody who came today has not been there at all. */
    int leave(Reference organisation, PersonId person, LocalDate today) {
        String theirs =
                " from organisation o where o.id = organisation_member.organisation_id and o.reference = :organisation"
                        + " and person_id = :person and until_on is null";
        int never = entities.createNativeQuery(
                        "delete from organisation_member using organisation o where o.id = organisation_member.organisation_id"
                                + " and o.reference = :organisation and person_id = :person and until_on is null and from_on >= :today")
                .setParameter("organisation", organisation.value())
                .setParameter("person", person.value())
                .setParameter("today", today)
                .executeUpdate();
        return never
                + entities.createNativeQuery("update organisation_member set until_on = :yesterday" + theirs)
                        .setParameter("organisation", organisation.value())
                        .setParameter("person", person.value())
                        .setParameter("yesterday", today.minusDays(1))
                        .executeUpdate();
    }
}
