package org.dpportal.accounts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/** Statements whose rows travel as columns: one array for each column, so that a thousand rows are one round trip. */
final class Sql {
    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    /** Joins the caller's transaction. */
    <T> T run(String text, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(text)) {
            return work.with(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException("The ledger cannot be reached or refuses a statement", failed);
        }
    }

    /** Binds the first parameters. */
    static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /** Binds one column of all rows. */
    static <T> void array(PreparedStatement statement, int index, String type, List<T> rows, Function<T, Object> column)
            throws SQLException {
        Object[] values = rows.stream().map(column).toArray();
        statement.setArray(index, statement.getConnection().createArrayOf(type, values));
    }
}
