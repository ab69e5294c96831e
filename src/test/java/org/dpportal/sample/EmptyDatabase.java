package org.dpportal.sample;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A real PostgreSQL with the portal's tables and nothing in them, for tests that need no server around it. One transaction at a time. */
public final class EmptyDatabase implements AutoCloseable {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private final EmbeddedPostgres postgres;
    private final Connection connection;

    public EmptyDatabase() {
        try {
            postgres =
                    EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
            connection = postgres.getPostgresDatabase().getConnection();
            try (Stream<Path> files = Files.list(MIGRATIONS);
                    Statement statement = connection.createStatement()) {
                for (Path file : files.filter(EmptyDatabase::isVersion).sorted().toList()) {
                    statement.execute(Files.readString(file));
                }
            }
            connection.setAutoCommit(false);
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The rights of the portal's own login are granted elsewhere; here the owner works alone. */
    private static boolean isVersion(Path file) {
        return file.getFileName().toString().startsWith("V");
    }

    /** Always the same connection, as a server gives it within one transaction. */
    public DataSource dataSource() {
        Connection shared = (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(connection, arguments));
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> shared);
    }

    /** One more connection of the owner, for whatever happens at the same time. */
    public Connection connect() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    /** Commits what the work did, or nothing of it if it throws. */
    public <T> T inTransaction(Callable<T> work) throws Exception {
        try {
            T result = work.call();
            connection.commit();
            return result;
        } finally {
            connection.rollback();
        }
    }

    /** The first column of the first row, as text. */
    public String ask(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    /** What every table holds: two equal answers mean that nothing was changed in between. */
    public String contents() throws SQLException {
        StringBuilder all = new StringBuilder();
        for (String table : List.of(
                "council",
                "council_setting",
                "person",
                "sign_in",
                "account",
                "account_provider",
                "account_funding",
                "feed_file",
                "payment",
                "account_balance",
                "line_set_aside",
                "balance_set_aside")) {
            all.append(table)
                    .append(' ')
                    .append(ask(
                            "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                                    + table + " t"))
                    .append('\n');
        }
        return all.toString();
    }

    public void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        connection.commit();
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        postgres.close();
    }
}
