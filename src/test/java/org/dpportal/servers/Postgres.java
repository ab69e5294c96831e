package org.dpportal.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * A real PostgreSQL 18, unpacked from a jar. Three logins: dp_owner owns the database and migrates it, dp_app works with the
 * rows of whoever has signed in, dp_jobs with those of one council.
 * It listens on this machine only and takes any password.
 */
final class Postgres implements AutoCloseable {
    private final EmbeddedPostgres server;
    private final Port port;

    private Postgres(EmbeddedPostgres server, Port port) {
        this.server = server;
        this.port = port;
    }

    /** Keeps what is in {@code data}, or begins there. */
    static Postgres start(Port port, Path data, Path log) {
        port.mustBeFree("PostgreSQL");
        try {
            Files.createDirectories(data.getParent());
            Files.createDirectories(log.getParent());
            Path binaries = Files.createDirectories(Places.SERVERS.resolve("postgres"));
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setPort(port.number())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(binaries.toFile())
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("max_connections", "120")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("timezone", "UTC")
                    // a crash must not cost an acknowledged receipt, here as in production
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            Postgres postgres = new Postgres(server, port);
            postgres.prepare();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start; its log is " + log, e);
        }
    }

    private void prepare() {
        execute(
                "postgres",
                "do $$ begin"
                        + " if to_regrole('dp_owner') is null then create role dp_owner login; end if;"
                        + " if to_regrole('dp_app') is null then create role dp_app login; end if;"
                        + " if to_regrole('dp_jobs') is null then create role dp_jobs login; end if;"
                        + " end $$");
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select 1 from pg_database where datname = 'dpportal'")) {
            if (!row.next()) {
                execute("postgres", "create database dpportal owner dp_owner");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String database, String sql) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/" + database, "postgres", "");
    }

    Database database() {
        return new Database(
                "jdbc:postgresql://localhost:" + port + "/dpportal",
                "dp_owner",
                "trusted",
                "dp_app",
                "trusted",
                "dp_jobs",
                "trusted");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
