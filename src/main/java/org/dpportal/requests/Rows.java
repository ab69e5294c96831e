package org.dpportal.requests;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dpportal.shared.CouncilId;
import org.dpportal.shared.Reference;

/** What the queries of this room hand over, in our own words. */
final class Rows {
    static final String ANSWERS =
            "r.council_id, r.for_whom, r.person_typed, r.person_knows, r.name, r.phone, r.email, r.post, r.way, r.best_time,"
                    + " r.has_now, r.language, r.language_other, r.format, r.format_other, array_to_string(r.help, ',')";
    private static final int ANSWERED = 16;

    private Rows() {}

    static Answers answers(Object[] row) {
        return new Answers(
                new CouncilId(number(row[0])),
                Optional.ofNullable((String) row[1])
                        .map(whom -> new ForWhom(whom.equals("MYSELF"), text(row[2]), Boolean.TRUE.equals(row[3]))),
                text(row[4]),
                contact(row),
                Optional.ofNullable((String) row[10]).map(HasNow::valueOf),
                wishes(row));
    }

    private static Optional<Contact> contact(Object[] row) {
        boolean any = !(text(row[5]) + text(row[6]) + text(row[7])).isBlank();
        return any
                ? Optional.of(new Contact(
                        text(row[5]),
                        text(row[6]),
                        text(row[7]),
                        Optional.ofNullable((String) row[8]).map(Contact.BestWay::valueOf),
                        text(row[9])))
                : Optional.empty();
    }

    private static Optional<RequestNeeds> wishes(Object[] row) {
        if (row[11] == null || row[13] == null) {
            return Optional.empty();
        }
        Set<RequestNeeds.Help> help = Arrays.stream(text(row[15]).split(","))
                .filter(name -> !name.isEmpty())
                .map(RequestNeeds.Help::valueOf)
                .collect(Collectors.toSet());
        return Optional.of(new RequestNeeds(
                text(row[11]), text(row[12]), RequestNeeds.Format.valueOf((String) row[13]), text(row[14]), help));
    }

    /** @param row the answers, and behind them what {@link QueueRepository} asks for */
    static PaymentRequest request(Object[] row) {
        return new PaymentRequest(
                new Reference((String) row[ANSWERED]),
                answers(row),
                RequestState.valueOf((String) row[ANSWERED + 1]),
                instant(row[ANSWERED + 2]),
                Reference.of((String) row[ANSWERED + 3]),
                Optional.ofNullable((String) row[ANSWERED + 4]),
                Optional.ofNullable((String) row[ANSWERED + 5]).map(Outcome::valueOf),
                text(row[ANSWERED + 6]),
                (int) number(row[ANSWERED + 7]));
    }

    static long number(Object column) {
        return ((Number) column).longValue();
    }

    static String text(Object column) {
        return column == null ? "" : (String) column;
    }

    static Instant instant(Object column) {
        if (column instanceof Timestamp timestamp) {
            return timestamp.toInstant();
        }
        return column instanceof OffsetDateTime time ? time.toInstant() : (Instant) column;
    }
}
