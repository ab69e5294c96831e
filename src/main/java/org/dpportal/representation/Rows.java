package org.dpportal.representation;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.dpportal.shared.PersonId;
import org.dpportal.shared.Reference;

/** What the queries of this room hand over, in our own words. */
final class Rows {
    static final String REPRESENTATION =
            "select r.id, r.reference, r.state, p.name as person, p.reference as person_reference, r.person_typed, r.number_typed,"
                    + " coalesce(o.name, q.name) as representative, r.organisation_id is not null, r.basis,"
                    + " array_to_string(r.scopes, ','), r.starts_on, r.ends_on, r.review_on, r.note, r.reason, r.asked_at, r.version,"
                    + " r.person_id, r.representative_id, r.organisation_id from representation r"
                    + " left join person p on p.id = r.person_id left join person q on q.id = r.representative_id"
                    + " left join organisation o on o.id = r.organisation_id";

    private Rows() {}

    /** An authority as it is stored, with the numbers of those it joins. */
    record Stored(
            long id,
            Optional<PersonId> person,
            Optional<PersonId> representative,
            Optional<Long> organisation,
            String state,
            Representation shown) {
        boolean isDraft() {
            return state.equals("DRAFT");
        }
    }

    static Stored stored(
            Object row, List<Representation.Condition> conditions, List<Representation.Evidence> evidence) {
        Object[] columns = (Object[]) row;
        String state = (String) columns[2];
        Representation shown = new Representation(
                new Reference((String) columns[1]),
                state.equals("DRAFT") ? RepresentationState.ASKED : RepresentationState.valueOf(state),
                Optional.ofNullable((String) columns[3]),
                Reference.of((String) columns[4]),
                text(columns[5]),
                text(columns[6]),
                text(columns[7]),
                (Boolean) columns[8],
                Optional.ofNullable((String) columns[9]).map(Basis::valueOf),
                AuthorityRepository.scopes((String) columns[10]),
                day(columns[11]),
                day(columns[12]),
                day(columns[13]),
                text(columns[14]),
                Optional.ofNullable((String) columns[15]),
                instant(columns[16]),
                conditions,
                evidence,
                (int) number(columns[17]));
        return new Stored(
                number(columns[0]), person(columns[18]), person(columns[19]), optional(columns[20]), state, shown);
    }

    static Optional<PersonId> person(Object column) {
        return optional(column).map(PersonId::new);
    }

    private static Optional<Long> optional(Object column) {
        return Optional.ofNullable(column).map(Rows::number);
    }

    static long number(Object column) {
        return ((Number) column).longValue();
    }

    static String text(Object column) {
        return column == null ? "" : (String) column;
    }

    static Optional<LocalDate> day(Object column) {
        return Optional.ofNullable(column).map(day -> day instanceof Date date ? date.toLocalDate() : (LocalDate) day);
    }

    static Instant instant(Object column) {
        if (column instanceof Timestamp timestamp) {
            return timestamp.toInstant();
        }
        return column instanceof OffsetDateTime time ? time.toInstant() : (Instant) column;
    }
}
