package org.dpportal.matrix;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.dpportal.servers.RunningPortal;

/** The tables of money without their policies, for as long as it is open: to see that their absence would be noticed. */
final class WithoutSecondWall implements AutoCloseable {
    private static final List<String> TABLES = List.of(
            "account", "account_provider", "account_funding", "account_balance", "payment", "receipt", "receipt_file");

    WithoutSecondWall() {
        all("disable");
    }

    @Override
    public void close() {
        all("enable");
    }

    private static void all(String what) {
        try (Connection connection = RunningPortal.get().connectAsOwner();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute("alter table " + table + " " + what + " row level security");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
