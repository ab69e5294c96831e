package org.dpportal.journeys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import org.dpportal.servers.RunningPortal;
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
                "test-key-" + reference + "-somebody",
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
