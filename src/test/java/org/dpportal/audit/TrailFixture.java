package org.dpportal.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.dpportal.audit.TrailReport.Head;
import org.dpportal.sample.EmptyDatabase;

/** A trail in a real database, with a council of its own for each test, and hands that do what nobody may. */
final class TrailFixture {
    private static final String ADD =
            "insert into audit_entry (council_id, at, who, basis, action, object, reason) values (?, now(), ?, ?, ?, ?, ?)";

    private final EmptyDatabase database;
    private final String council;
    private final long id;

    TrailFixture(EmptyDatabase database, String council) throws Exception {
        this.database = database;
        this.council = council;
        id = Long.parseLong(database.inTransaction(
                () -> database.ask("insert into council (code) values ('" + council + "') returning id")));
    }

    TrailFixture with(int entries) throws SQLException {
        for (int i = 0; i < entries; i++) {
            add(i);
        }
        return this;
    }

    /** Each in a transaction and on a connection of its own, as requests come. */
    void add(int number) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setLong(1, id);
            add.setString(2, "sign-in-" + number);
            add.setString(3, number % 3 == 0 ? null : "NOMINATED");
            add.setString(4, "receipt-sent");
            add.setString(5, "R-2345-" + number);
            add.setString(6, number % 2 == 0 ? null : "wegen: 3:Łódź اردو " + number);
            add.executeUpdate();
        }
    }

    /** The owner with the triggers taken away. {@code :council} is this one, {@code #3} the entry of its third link. */
    void tamper(String... statements) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String one : statements) {
                statement.execute(one.replaceAll(
                                "#(\\d+)",
                                "(select entry_id from audit_link where council_id = :council and number = $1)")
                        .replace(":council", String.valueOf(id)));
            }
        }
    }

    TrailReport report(Head... heads) throws SQLException {
        try (Connection connection = database.connect()) {
            return TrailCheck.of(connection, List.of(heads)).stream()
                    .filter(report -> report.council().equals(council))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The end as somebody writes it down. */
    Head head() throws SQLException {
        TrailReport report = report();
        return new Head(council, report.last(), report.hash());
    }

    /** What is wrong, as {@code CHANGED 3}. */
    List<String> found(Head... heads) throws SQLException {
        return report(heads).findings().stream()
                .map(finding -> finding.fault() + " " + finding.number())
                .toList();
    }
}
