package org.dpportal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dpportal.content.Language;
import org.dpportal.content.ReadingMode;
import org.dpportal.content.TextSize;
import org.dpportal.shared.CouncilId;
import org.dpportal.shared.PersonId;
import org.dpportal.shared.Reference;

@ApplicationScoped
class PersonRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    Optional<Actor> behind(String subject, Set<Role> roles) {
        return first(entities.createNativeQuery("select id, council_id, reference, name from dp_behind(:subject)")
                        .setParameter("subject", subject)
                        .getResultList())
                .map(row -> new Actor(
                        subject,
                        new PersonId(((Number) row[0]).longValue()),
                        new CouncilId(((Number) row[1]).longValue()),
                        new Reference((String) row[2]),
                        (String) row[3],
                        roles));
    }

    People.Wishes wishes(PersonId person) {
        Object[] row = (Object[])
                entities.createNativeQuery("select language, reading_mode, text_size from person where id = :id")
                        .setParameter("id", person.value())
                        .getSingleResult();
        return new People.Wishes(
                Language.of((String) row[0]), ReadingMode.of((String) row[1]), TextSize.of((String) row[2]));
    }

    void prefer(PersonId person, Language language, ReadingMode mode) {
        entities.createNativeQuery("update person set language = coalesce(cast(:language as text), language),"
                        + " reading_mode = coalesce(cast(:mode as text), reading_mode) where id = :id")
                .setParameter("language", language == null ? null : language.tag())
                .setParameter("mode", mode == null ? null : mode.parameter())
                .setParameter("id", person.value())
                .executeUpdate();
    }

    private static Optional<Object[]> first(List<?> rows) {
        return rows.stream().findFirst().map(Object[].class::cast);
    }
}
