package org.dpportal.journeys;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.dpportal.servers.RunningPortal;

/** Payments and receipts by the thousand, for one person and for as long as a test runs. */
final class ManyRows {
    private static final String PAYMENTS =
            """
            insert into payment (council_id, account_id, feed_file_id, provider, provider_line, day, amount_pence, payee, category, evidence)
            select a.council_id, a.id, (select min(id) from feed_file), 'many', 'many-' || n, ?, -100, 'Many rows', 'OTHER',
              case when n % 2 = 0 then 'NEEDED' else 'NOT_NEEDED' end
            from (select a.* from account a join sign_in s on s.person_id = a.person_id where s.subject = ? order by a.id limit 1) a,
              generate_series(1, ?) n""";

    private static final String RECEIPTS =
            """
            insert into receipt (council_id, person_id, form_key, reference, state, category, amount_pence, spent_on, started_at, sent_at)
            select council_id, person_id, 'test-key-many-rows-' || n,
              'R-ZZZ' || translate((n / 1000)::text, '0123456789', '23456789AB') || '-'
                || lpad(translate((n % 1000)::text, '0123456789', '23456789AB'), 4, 'Z'),
              'SENT', 'OTHER', 100, ?, ?, ?
            from sign_in, generate_series(1, ?) n where subject = ?""";

    private ManyRows() {}

    static void give(String name, int rows) {
        Timestamp now = Timestamp.from(RunningPortal.CLOCK);
        Date today = Date.valueOf(LocalDate.ofInstant(RunningPortal.CLOCK, ZoneOffset.UTC));
        try (Connection connection = RunningPortal.get().connectAsOwner();
                PreparedStatement payments = connection.prepareStatement(PAYMENTS);
                PreparedStatement receipts = connection.prepareStatement(RECEIPTS)) {
            payments.setDate(1, today);
            payments.setString(2, RowsOf.subjectOf(name));
            payments.setInt(3, rows);
            payments.executeUpdate();
            receipts.setDate(1, today);
            receipts.setTimestamp(2, now);
            receipts.setTimestamp(3, now);
            receipts.setInt(4, rows);
            receipts.setString(5, RowsOf.subjectOf(name));
            receipts.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void take() {
        try (Connection connection = RunningPortal.get().connectAsOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from payment where provider = 'many'");
            statement.execute("delete from receipt where form_key like 'test-key-many-rows-%'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
