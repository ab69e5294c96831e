package org.dpportal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.stream.Collectors;
import org.dpportal.representation.PrivateMatter;
import org.dpportal.shared.CouncilId;
import org.dpportal.shared.PersonId;

@ApplicationScoped
class PrivateMatterRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Returns how many rows have changed. */
    int keep(CouncilId council, PersonId person, Set<PrivateMatter> matters) {
        String pages = matters.stream().map(PrivateMatter::stored).collect(Collectors.joining(","));
        int gone = entities.createNativeQuery(
                        "delete from private_page where person_id = :person and page <> all (string_to_array(:pages, ','))")
                .setParameter("person", person.value())
                .setParameter("pages", pages)
                .executeUpdate();
        return gone
                + entities.createNativeQuery("insert into private_page (council_id, person_id, page)"
                                + " select :council, :person, p.page from unnest(string_to_array(:pages, ',')) as p (page)"
                                + " on conflict do nothing")
                        .setParameter("council", council.value())
                        .setParameter("person", person.value())
                        .setParameter("pages", pages)
                        .executeUpdate();
    }
}
