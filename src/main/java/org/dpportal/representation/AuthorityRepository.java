package org.dpportal.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dpportal.identity.Actor;
import org.dpportal.identity.Officer;
import org.dpportal.shared.CouncilId;
import org.dpportal.shared.PersonId;
import org.dpportal.shared.Reference;

/** Begins the transactions of pages: the database looks up what somebody may do, and keeps every other row to itself from then on. */
@ApplicationScoped
class AuthorityRepository {
    static final ZoneId UK = ZoneId.of("Europe/London");

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * @param whom the reference of the person whose page this is; empty for one's own
     * @param seen which page of another person is opened, for the trail; {@code null} if none is
     * @return empty if the actor may not act for that person, or there is none
     */
    Optional<Standing> enter(Actor actor, String whom, String seen) {
        List<?> rows = entities.createNativeQuery(
                        "select person_id, council_id, reference, name, basis, scopes, private_pages, unread, others, needs_on"
                                + " from dp_enter(:actor, :whom, :now, :today, cast(:seen as text))")
                .setParameter("actor", actor.person().value())
                .setParameter("whom", whom)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter("today", today())
                .setParameter("seen", seen)
                .getResultList();
        return rows.stream().findFirst().map(row -> standing(actor, (Object[]) row));
    }

    void enter(Officer officer) {
        entities.createNativeQuery("select cast(dp_enter_officer(:officer, :today) as text)")
                .setParameter("officer", officer.person().value())
                .setParameter("today", today())
                .getResultList();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UK);
    }

    private static Standing standing(Actor actor, Object[] columns) {
        ActingFor acting = new ActingFor(
                new ActingFor.Named(
                        new PersonId(((Number) columns[0]).longValue()), new Reference((String) columns[2]), (String)
                                columns[3]),
                new CouncilId(((Number) columns[1]).longValue()),
                actor,
                Basis.valueOf((String) columns[4]),
                scopes((String) columns[5]));
        Set<PrivateMatter> kept =
                names((String) columns[6]).stream().map(PrivateMatter::of).collect(Collectors.toSet());
        return new Standing(
                acting, ((Number) columns[7]).longValue(), kept, day(columns[9]), hats((String) columns[8]));
    }

    private static Optional<LocalDate> day(Object column) {
        return column instanceof java.sql.Date date
                ? Optional.of(date.toLocalDate())
                : Optional.ofNullable((LocalDate) column);
    }

    /** @param names with commas between them */
    static Set<Scope> scopes(String names) {
        return names(names).stream().map(Scope::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> names(String names) {
        return names == null || names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(",")).toList();
    }

    private static List<Standing.Hat> hats(String json) {
        List<Standing.Hat> hats = new ArrayList<>();
        if (json != null) {
            try (JsonReader reader = Json.createReader(new StringReader(json))) {
                for (JsonArray one : reader.readArray().getValuesAs(JsonArray.class)) {
                    hats.add(new Standing.Hat(new Reference(one.getString(0)), one.getString(1)));
                }
            }
        }
        return hats;
    }
}
