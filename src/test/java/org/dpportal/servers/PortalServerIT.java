package org.dpportal.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Inside WildFly: what the server gives the portal. */
@ArquillianTest
class PortalServerIT {
    @Inject
    private Clock clock;

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource database;

    @Deployment
    static WebArchive portal() {
        return InWildFly.with("portal-server", PortalServerIT.class);
    }

    @Test
    void the_clock_stands_where_the_setting_says() {
        assertNotNull(clock);
        assertEquals("2026-11-18T09:30:00Z", clock.instant().toString());
    }

    @Test
    void pages_work_with_a_login_that_owns_nothing() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("select current_user, (select count(*) from pg_tables"
                    + " where schemaname = 'public' and tableowner = current_user)")) {
                assertTrue(row.next());
                assertEquals("dp_app", row.getString(1));
                assertEquals(0, row.getInt(2));
            }
            SQLException refused = assertThrows(SQLException.class, () -> statement.execute("drop table receipt"));
            assertEquals("42501", refused.getSQLState(), "insufficient privilege");
        }
    }

    @Test
    void the_audit_trail_can_be_added_to_but_not_changed() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String change : new String[] {
                "update audit_entry set reason = 'other'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_link set hash = repeat('0', 64)",
                "delete from audit_link",
                "truncate audit_link",
                "insert into audit_link (council_id, number, entry_id, hash) values (1, 1000000, 1, repeat('0', 64))",
                "alter table audit_entry disable trigger audit_entry_chained"
            }) {
                SQLException refused = assertThrows(SQLException.class, () -> statement.execute(change), change);
                assertEquals("42501", refused.getSQLState(), change);
            }
            try (ResultSet row = statement.executeQuery("select has_table_privilege('audit_entry', 'insert')")) {
                assertTrue(row.next() && row.getBoolean(1));
            }
        }
    }
}
