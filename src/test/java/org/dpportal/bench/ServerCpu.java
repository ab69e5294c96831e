package org.dpportal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.dpportal.servers.RunningPortal;

/** Processor time of WildFly and of PostgreSQL with all its workers, as Linux counts it. */
final class ServerCpu {
    /** {@code /proc} counts in ticks; there are 100 of them in a second on every Linux that Java runs on. */
    private static final int TICKS_A_SECOND = 100;

    private final ProcessHandle wildfly;
    private final ProcessHandle postgres;

    private ServerCpu(ProcessHandle wildfly, ProcessHandle postgres) {
        this.wildfly = wildfly;
        this.postgres = postgres;
    }

    static ServerCpu of(RunningPortal portal) throws SQLException {
        ProcessHandle wildfly = ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("org.jboss.as.standalone"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("WildFly is no child of this process"));
        try (Connection connection = portal.connectAsOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            ProcessHandle worker = ProcessHandle.of(row.getLong(1))
                    .orElseThrow(() -> new IllegalStateException("PostgreSQL runs on another machine"));
            return new ServerCpu(wildfly, worker.parent().orElseThrow());
        }
    }

    /** Milliseconds so far, in WildFly. */
    long portal() {
        return milliseconds(wildfly, false);
    }

    /** Milliseconds so far, in PostgreSQL: the workers that live, and those that have ended. */
    long database() {
        return milliseconds(postgres, true)
                + postgres.children()
                        .mapToLong(worker -> milliseconds(worker, false))
                        .sum();
    }

    /** Every thread of both servers, but for Java's compiler. */
    ThreadCpu threads() {
        return ThreadCpu.of(
                Stream.concat(Stream.of(wildfly, postgres), postgres.children()).toList());
    }

    private static long milliseconds(ProcessHandle process, boolean withEndedChildren) {
        try {
            String line = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            // Behind the name, which may hold anything, stand: state, parent … utime (12th), stime, cutime, cstime.
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return Stream.of(fields)
                            .skip(11)
                            .limit(withEndedChildren ? 4 : 2)
                            .mapToLong(Long::parseLong)
                            .sum()
                    * 1000
                    / TICKS_A_SECOND;
        } catch (IOException ended) {
            return 0;
        }
    }
}
