package org.dpportal.feeds;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/** One run at a time over all nodes. The lock belongs to a database session of its own, so that it ends with the node that holds it. */
@ApplicationScoped
class TurnRepository {
    /** Any number that nothing else in this database locks on. */
    private static final long KEY = 4_001_053L;

    @Resource(lookup = "java:jboss/datasources/PortalJobs")
    private DataSource database;

    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /** Call outside a transaction. Empty if another run is under way. */
    Optional<Turn> take() {
        try {
            Connection session = database.getConnection();
            boolean ours = false;
            try {
                ours = ask(session, "select pg_try_advisory_lock(" + KEY + ")");
            } finally {
                if (!ours) {
                    session.close();
                }
            }
            return ours ? Optional.of(() -> giveBack(session)) : Optional.empty();
        } catch (SQLException failed) {
            throw new IllegalStateException("No turn could be taken", failed);
        }
    }

    private static void giveBack(Connection session) {
        try (session) {
            ask(session, "select pg_advisory_unlock(" + KEY + ")");
        } catch (SQLException lost) {
            // A lost session has given its lock back by itself.
            System.getLogger(TurnRepository.class.getName()).log(System.Logger.Level.DEBUG, "lock session lost", lost);
        }
    }

    private static boolean ask(Connection session, String sql) throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
