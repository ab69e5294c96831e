package org.dpportal.servers;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;

/** Somebody's own PostgreSQL, named by DP_DB_URL: the given login migrates, and a second one is made if that is allowed. */
final class ExternalPostgres {
    private ExternalPostgres() {}

    static boolean isChosen(Map<String, String> environment) {
        return !setting(environment, "DP_DB_URL").isEmpty();
    }

    static Database prepare(Map<String, String> environment) {
        String url = setting(environment, "DP_DB_URL");
        String user = setting(environment, "DP_DB_USER");
        String password = setting(environment, "DP_DB_PASSWORD");
        if (user.isEmpty()) {
            throw new Refused(
                    "DP_DB_URL is set, so DP_DB_USER (and DP_DB_PASSWORD, if it has one) must say who migrates the database.");
        }
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            if (!mayCreateRoles(statement)) {
                Progress.say(
                        "Warning: " + user + " may not create roles, so the portal works as the owner of its tables."
                                + " The database then does not keep the audit trail append-only by itself, and shows every row to every page.");
                return new Database(url, user, password, user, password, user, password);
            }
            String generated = HexFormat.of().formatHex(new SecureRandom().generateSeed(24));
            for (String login : new String[] {"dp_app", "dp_jobs"}) {
                statement.execute("do $$ begin if to_regrole('" + login + "') is null then create role " + login
                        + " login; end if; end $$");
                statement.execute("alter role " + login + " login nobypassrls password '" + generated + "'");
            }
            return new Database(url, user, password, "dp_app", generated, "dp_jobs", generated);
        } catch (SQLException e) {
            throw new Refused(
                    "The database at DP_DB_URL=" + url + " does not accept DP_DB_USER=" + user + ": " + e.getMessage());
        }
    }

    private static boolean mayCreateRoles(Statement statement) throws SQLException {
        String sql = "select rolcreaterole or rolsuper from pg_roles where rolname = current_user";
        try (ResultSet row = statement.executeQuery(sql)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static String setting(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "").strip();
    }
}
