package org.dpportal.communication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dpportal.content.Language;
import org.dpportal.content.ReadingMode;
import org.dpportal.content.TextSize;
import org.dpportal.identity.NotThere;
import org.dpportal.shared.CouncilId;
import org.dpportal.shared.PersonId;
import org.dpportal.shared.Reference;

@ApplicationScoped
class CommunicationRepository {
    private static final String SELECT =
            "select p.language, p.reading_mode, p.text_size, n.channel, n.format, n.mail, n.phone, n.post,"
                    + " array_to_string(n.support, ','), n.words, array_to_string(n.told, ','), n.confirmed_on, n.version, p.reference"
                    + " from person p left join communication_need n on n.person_id = p.id";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    CommunicationNeeds of(PersonId person) {
        return first(entities.createNativeQuery(SELECT + " where p.id = :person")
                        .setParameter("person", person.value()))
                .orElseThrow(NotThere::new);
    }

    Optional<CommunicationNeeds> of(CouncilId council, Reference person) {
        return first(entities.createNativeQuery(SELECT + " where p.council_id = :council and p.reference = :person")
                .setParameter("council", council.value())
                .setParameter("person", person.value()));
    }

    Optional<CommunicationNeeds> ofRepresentative(CouncilId council, Reference authority) {
        return first(entities.createNativeQuery(SELECT + " join representation r on r.representative_id = p.id"
                        + " where p.council_id = :council and r.reference = :authority")
                .setParameter("council", council.value())
                .setParameter("authority", authority.value()));
    }

    Optional<PersonId> id(CouncilId council, Reference person) {
        List<?> rows = entities.createNativeQuery(
                        "select id from person where council_id = :council and reference = :person")
                .setParameter("council", council.value())
                .setParameter("person", person.value())
                .getResultList();
        return rows.stream().findFirst().map(id -> new PersonId(((Number) id).longValue()));
    }

    /** Makes the row if need be, and counts it on. Returns whether it was {@code version} before. */
    boolean next(CouncilId council, PersonId person, int version, LocalDate today) {
        if (version == 0) {
            return entities.createNativeQuery("insert into communication_need (person_id, council_id, confirmed_on)"
                                    + " values (:person, :council, :today) on conflict do nothing")
                            .setParameter("person", person.value())
                            .setParameter("council", council.value())
                            .setParameter("today", today)
                            .executeUpdate()
                    > 0;
        }
        return change("version = version + 1 where version = :version and", person)
                        .setParameter("version", version)
                        .executeUpdate()
                > 0;
    }

    void reading(Language language, ReadingMode mode, TextSize size) {
        entities.createNativeQuery("select cast(dp_prefer(:language, :mode, :size) as text)")
                .setParameter("language", language.tag())
                .setParameter("mode", mode.parameter())
                .setParameter("size", size.parameter())
                .getResultList();
    }

    /** What is empty stays as it was. */
    void reading(Reference person, Optional<Language> language, Optional<ReadingMode> mode) {
        entities.createNativeQuery("select cast(dp_prefer_written_down(:person, :language, :mode) as text)")
                .setParameter("person", person.value())
                .setParameter("language", language.map(Language::tag).orElse(""))
                .setParameter("mode", mode.map(ReadingMode::parameter).orElse(""))
                .getResultList();
    }

    void letters(PersonId person, Letters letters) {
        change("channel = :channel, format = :format, mail = :mail, phone = :phone, post = :post where", person)
                .setParameter("channel", letters.channel().name())
                .setParameter("format", letters.format().name())
                .setParameter("mail", letters.mail().orElse(null))
                .setParameter("phone", letters.phone().orElse(null))
                .setParameter("post", letters.post().orElse(null))
                .executeUpdate();
    }

    void support(PersonId person, Set<Support> support, String words) {
        change("support = string_to_array(:support, ','), words = :words where", person)
                .setParameter("support", names(support))
                .setParameter("words", words)
                .executeUpdate();
    }

    void told(PersonId person, Set<Told> told) {
        change("told = string_to_array(:told, ',') where", person)
                .setParameter("told", names(told))
                .executeUpdate();
    }

    void confirm(PersonId person, LocalDate today) {
        change("confirmed_on = :today where", person)
                .setParameter("today", today)
                .executeUpdate();
    }

    private Query change(String what, PersonId person) {
        return entities.createNativeQuery("update communication_need set " + what + " person_id = :person")
                .setParameter("person", person.value());
    }

    private static Optional<CommunicationNeeds> first(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().findFirst().map(row -> needs((Object[]) row));
    }

    private static CommunicationNeeds needs(Object[] row) {
        CommunicationNeeds.HowToRead reading = new CommunicationNeeds.HowToRead(
                Language.of((String) row[0]), ReadingMode.of((String) row[1]), TextSize.of((String) row[2]));
        Reference person = new Reference((String) row[13]);
        if (row[12] == null) {
            return new CommunicationNeeds(person, reading, Letters.USUAL, Set.of(), "", Set.of(), Optional.empty(), 0);
        }
        Letters letters = new Letters(
                Channel.valueOf((String) row[3]),
                LetterFormat.valueOf((String) row[4]),
                Optional.ofNullable((String) row[5]),
                Optional.ofNullable((String) row[6]),
                Optional.ofNullable((String) row[7]));
        return new CommunicationNeeds(
                person,
                reading,
                letters,
                set((String) row[8], Support::valueOf),
                (String) row[9],
                set((String) row[10], Told::valueOf),
                Optional.of(day(row[11])),
                ((Number) row[12]).intValue());
    }

    private static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static String names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static <T> Set<T> set(String names, Function<String, T> named) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(named)
                .collect(Collectors.toSet());
    }
}
