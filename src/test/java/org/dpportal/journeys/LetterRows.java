package org.dpportal.journeys;

import java.sql.Timestamp;
import org.dpportal.servers.RunningPortal;
import org.dpportal.shared.Reference;

/** What a person has chosen about letters, and letters on their way, beside the portal. */
final class LetterRows {
    private LetterRows() {}

    /** The person has said by which way letters come, where to and in what form; and in what language and way they read. */
    static void choose(String person, String channel, String format, String language, String mode) {
        forget(person);
        RowsOf.text(
                """
                insert into communication_need (person_id, council_id, channel, format, mail, phone, post, confirmed_on)
                select person_id, council_id, ?, ?, ?, '07700 900 123', ?, date '2026-11-18' from sign_in where subject = ?
                returning person_id""",
                channel,
                format,
                mailOf(person),
                "Some Body\n12 Long Road\nNorthmoor\nNM1 2AB",
                RowsOf.subjectOf(person));
        RowsOf.text(
                "update person set language = ?, reading_mode = ? where id = (select person_id from sign_in where subject = ?) returning id",
                language,
                mode,
                RowsOf.subjectOf(person));
    }

    static String mailOf(String person) {
        return person + ".letters@people.invalid";
    }

    /** Another mailbox than before. */
    static void mail(String person, String address) {
        RowsOf.text(
                "update communication_need set mail = ? where person_id = (select person_id from sign_in where subject = ?) returning person_id",
                address,
                RowsOf.subjectOf(person));
    }

    /** A notice of the given key for the person, in the outbox if they want it there; its reference. */
    static String notice(String person, String key) {
        return RowsOf.text(
                """
                insert into notice (council_id, person_id, reference, key, arguments, at)
                select council_id, person_id, ?, ?, '{"name": "tHelper Name", "reason": "tAs you asked us"}', ?
                from sign_in where subject = ? returning reference""",
                Reference.draw('N').value(),
                key,
                Timestamp.from(RunningPortal.CLOCK),
                RowsOf.subjectOf(person));
    }

    /** A letter on its way as the database itself would have made it; its reference. */
    static String onTheWay(String notice, String way, String state) {
        return RowsOf.text(
                """
                insert into delivery (council_id, person_id, notice_id, reference, way, state, made_at, next_try_at)
                select council_id, person_id, id, ?, ?, ?, at, at from notice where reference = ? returning reference""",
                Reference.draw('L').value(),
                way,
                state,
                notice);
    }

    /** How far the newest letter to this person is. */
    static String stateOf(String person) {
        return RowsOf.text(
                "select coalesce((select state from delivery where person_id = (select person_id from sign_in where subject = ?)"
                        + " order by id desc limit 1), 'NONE')",
                RowsOf.subjectOf(person));
    }

    /** The reference of the newest letter to this person. */
    static String newestOf(String person) {
        return RowsOf.text(
                "select reference from delivery where person_id = (select person_id from sign_in where subject = ?) order by id desc limit 1",
                RowsOf.subjectOf(person));
    }

    /** Nothing chosen, nothing told. */
    static void forget(String person) {
        RowsOf.forgetNotices(person);
        RowsOf.text(
                "with gone as (delete from communication_need where person_id = (select person_id from sign_in where subject = ?)"
                        + " returning 1) select count(*) from gone",
                RowsOf.subjectOf(person));
    }
}
