package org.dpportal.servers;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The real portal that tests talk to: started once for all of them, on free ports, with the sample councils as its data and a clock that
 * stands still. Stopped after the last test, whatever became of it.
 */
public final class RunningPortal {
    /** What time it is for the portal and for the sample data. */
    public static final Instant CLOCK = Instant.parse("2026-11-18T09:30:00Z");

    private static final Path FOLDER = Places.PROJECT.resolve("target/servers");
    private static RunningPortal running;

    private final PortalServers servers;
    private final MailServer mail;
    private final SignIns signIns;

    private RunningPortal() {
        Places.delete(FOLDER);
        String password = UUID.randomUUID().toString();
        mail = MailServer.start(Port.free());
        servers = start(mail, password);
        signIns = new SignIns(servers.keycloak().url(), password);
    }

    /** The one portal; the first call starts it. */
    public static synchronized RunningPortal get() {
        if (running == null) {
            running = new RunningPortal();
        }
        return running;
    }

    private static PortalServers start(MailServer mail, String password) {
        Map<String, String> environment = new HashMap<>(Map.of("DP_CLOCK", CLOCK.toString()));
        environment.putAll(mail.settings());
        environment.putAll(SignIns.settings(password));
        PortalServers servers = new PortalServers(
                FOLDER.resolve("data"), FOLDER.resolve("logs"), Port.free(), Port.free(), environment);
        Runtime.getRuntime().addShutdownHook(new Thread(servers::close));
        SampleData sample = SampleData.prepare(servers, SampleData.Size.forTests());
        servers.start(Port.free(), Port.free());
        sample.awaitLoaded(servers);
        System.setProperty("dp.test.wildfly", Places.server("wildfly-").toString());
        System.setProperty("dp.test.management", servers.portal().management().toString());
        return servers;
    }

    /** Called after the last test. */
    static synchronized void stop() {
        if (running != null) {
            running.servers.close();
            running.mail.close();
            Places.delete(FOLDER.resolve("data"));
            running = null;
        }
    }

    /** Such as {@code http://localhost:40123}, without a slash at the end. */
    public String url() {
        return servers.url();
    }

    public String keycloakUrl() {
        return servers.keycloak().url();
    }

    /** Where Keycloak's mails end. */
    public MailServer mail() {
        return mail;
    }

    /** Makes people who can sign in. */
    public SignIns signIns() {
        return signIns;
    }

    public String jdbcUrl() {
        return servers.database().url();
    }

    /** As the login that pages work with. */
    public Connection connect() throws SQLException {
        Database database = servers.database();
        return DriverManager.getConnection(database.url(), database.app(), database.appPassword());
    }

    /** As the owner of the tables, to look at what pages cannot see and to set up what they cannot make. */
    public Connection connectAsOwner() throws SQLException {
        Database database = servers.database();
        return DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword());
    }

    /** Where a provider's file is dropped for the feed. */
    public Path feeds() {
        return servers.setting("DP_FEEDS");
    }

    /** Where receipts lie. */
    public Path files() {
        return servers.setting("DP_FILES");
    }

    /** The portal's log, to look for what must not be in it. */
    public Path log() {
        return FOLDER.resolve("logs/portal.log");
    }

    /** One more server with the portal on the same database and folders, on a port that Keycloak knows; only one at a time. */
    public SecondNode secondNode() {
        return secondNode(Places.WAR);
    }

    /** The same with another build of the portal, such as one whose own checks are taken out. */
    public SecondNode secondNode(Path war) {
        return new SecondNode(servers.secondNode(war));
    }
}
