package org.dpportal.app;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings the database to what this version of the portal needs, before anything else starts. Several nodes may start at once: Flyway lets
 * one of them work and the others wait.
 */
@ApplicationScoped
class Migrations {
    private static final System.Logger LOG = System.getLogger(Migrations.class.getName());

    /** The tables' owner: only here, so that pages cannot change what a table is. */
    @Resource(lookup = "java:jboss/datasources/PortalOwner")
    private DataSource owner;

    void migrate(@Observes @Priority(1) Startup startup) {
        MigrateResult result = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/migration")
                .placeholders(Map.of(
                        "app", System.getProperty("dp.db.app.user", "dp_app"),
                        "jobs", System.getProperty("dp.db.jobs.user", "dp_jobs")))
                .lockRetryCount(120)
                .load()
                .migrate();
        LOG.log(
                System.Logger.Level.INFO,
                "Database: {0} migrations applied, schema version {1}",
                result.migrationsExecuted,
                result.targetSchemaVersion == null ? result.initialSchemaVersion : result.targetSchemaVersion);
    }
}
