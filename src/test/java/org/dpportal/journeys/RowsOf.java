package org.dpportal.journeys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import org.dpportal.servers.RunningPortal;
import org.dpportal.shared.FormKey;
import org.dpportal.shared.Reference;

/** A look into the database beside the portal: what is really there, and what pages cannot make. */
final class RowsOf {
    private RowsOf() {}

    static long count(String table) {
        return number("select count(*) from " + table);
    }

    static long number(String sql, Object... values) {
        return Long.parseLong(text(sql, values));
    }

    /** The first column of the one row. */
    static String text(String sql, Object... values) {
        try (Connection connection = RunningPortal.get().connectAsOwner();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new AssertionError("No row: " + sql);
                }
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** A receipt that was really sent, by a person who is not this one. */
    static String receiptOfSomebodyElse(String name) {
        String reference = Reference.draw('R').value();
        return text(
                """
                insert into receipt (council_id, person_id, form_key, reference, state, category, amount_pence, spent_on, started_at, sent_at)
                select council_id, id, ?, ?, 'SENT', 'OTHER', 1250, date '2026-11-02', ?, ?
                from person where id <> (select person_id from sign_in where subject = ?)
                order by id limit 1
                returning reference""",
                // By its beginning the count of receipts that came with a photo knows it.
                "test-key-" + FormKey.draw().value().substring(9),
                reference,
                Timestamp.from(RunningPortal.CLOCK),
                Timestamp.from(RunningPortal.CLOCK),
                subjectOf(name));
    }

    /** A person's own settings, as they stood before any journey: how they want to read. */
    static void wish(String name, String language) {
        text(
                "update person set language = ?, reading_mode = 'standard'"
                        + " where id = (select person_id from sign_in where subject = ?) returning id",
                language,
                subjectOf(name));
    }

    /** The reference of the person behind a sign-in. */
    static String referenceOf(String name) {
        return text(
                "select p.reference from person p join sign_in s on s.person_id = p.id where s.subject = ?",
                subjectOf(name));
    }

    /** An authority as if the council had written it, from today on. */
    static String authority(String representative, String person, String basis, String state) {
        return text(
                """
                insert into representation
                  (council_id, reference, person_id, representative_id, person_typed, basis, scopes, starts_on, review_on, state, asked_at)
                select w.council_id, ?, p.person_id, w.person_id, 'Somebody Else', ?, '{SEE_MONEY}', ?, ?, ?, ?
                from sign_in w, sign_in p where w.subject = ? and p.subject = ?
                returning reference""",
                Reference.draw('H').value(),
                basis,
                AuthorityDesk.TODAY,
                AuthorityDesk.TODAY.plusYears(1),
                state,
                Timestamp.from(RunningPortal.CLOCK),
                subjectOf(representative),
                subjectOf(person));
    }

    /** Ends an authority, so that no other journey meets it. */
    static void end(String authority) {
        text(
                "update representation set state = 'ENDED', reason = 'TIME_OVER', version = version + 1 where reference = ? returning id",
                authority);
    }

    /**
     * Something that the portal tells a person.
     *
     * @param reason with the kind of an argument in front, as notices are stored
     */
    static void notice(String person, String key, String name, String reason) {
        text(
                """
                insert into notice (council_id, person_id, reference, key, arguments, at)
                select p.council_id, p.id, ?, ?, jsonb_build_object('name', 't' || ?::text, 'reason', ?::text), ?
                from sign_in s join person p on p.id = s.person_id where s.subject = ?
                returning reference""",
                Reference.draw('N').value(),
                key,
                name,
                reason,
                Timestamp.from(RunningPortal.CLOCK),
                subjectOf(person));
    }

    static void forgetNotices(String person) {
        text(
                "with gone as (delete from notice where person_id = (select person_id from sign_in where subject = ?) returning 1)"
                        + " select count(*) from gone",
                subjectOf(person));
    }

    /** An entry of the trail. @param who {@code null} for the portal itself */
    static void done(String who, String about, String basis, String action, String object) {
        text(
                """
                insert into audit_entry (council_id, at, who, who_person_id, about_person_id, basis, action, object)
                select council_id, ?, coalesce(?, 'job:test'), (select person_id from sign_in where subject = ?), person_id, ?, ?, ?
                from sign_in where subject = ? returning id""",
                Timestamp.from(RunningPortal.CLOCK),
                who == null ? null : subjectOf(who),
                who == null ? null : subjectOf(who),
                basis,
                action,
                object,
                subjectOf(about));
    }

    /** A request for a direct payment that waits at the officer's council. */
    static String request(String name, String language, String format) {
        return text(
                """
                insert into direct_payment_request (council_id, reference, form_key, state, begun_at, changed_at, asked_at, for_whom, name,
                  phone, way, has_now, language, format, help)
                select council_id, ?, ?, 'WAITING', t.at, t.at, t.at, 'MYSELF', ?, '01632 960 777', 'PHONE', 'NOTHING', ?, ?, '{INTERPRETER}'
                from sign_in, (select ?::timestamptz - interval '2 hours' as at) t where subject = ? returning reference""",
                Reference.draw('Q').value(),
                FormKey.draw().value(),
                name,
                language,
                format,
                Timestamp.from(RunningPortal.CLOCK),
                subjectOf("officer1"));
    }

    /** An organisation of the officer's council. */
    static String organisation(String name) {
        String reference = Reference.draw('G').value();
        return text(
                "insert into organisation (council_id, reference, name) select council_id, ?, ? from sign_in where subject = ? returning reference",
                reference,
                name + " " + reference,
                subjectOf("officer1"));
    }

    /** The sample realm gives each sign-in a fixed subject. */
    static String subjectOf(String name) {
        int number =
                switch (name) {
                    case "recipient1" -> 1;
                    case "recipient2" -> 2;
                    case "recipient3" -> 3;
                    case "carer1" -> 4;
                    case "pa1" -> 5;
                    default -> 6;
                };
        return "00000000-0000-4000-8000-00000000000" + number;
    }
}
