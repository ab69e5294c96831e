package org.dpportal.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** PostgreSQL, Keycloak and WildFly together, with everything that they keep in one folder. */
final class PortalServers implements AutoCloseable {
    private final Map<String, String> environment;
    private final Path folder;
    private final Path logs;
    private final Port portalPort;
    private final Port managementPort;
    private final Port secondPort = Port.free();
    private final List<AutoCloseable> started = Collections.synchronizedList(new ArrayList<>());
    private final List<CompletableFuture<Void>> starting = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, String> settings = new HashMap<>();
    private Database database;
    private Keycloak keycloak;
    private WildFly portal;

    /**
     * @param folder what is kept: database, receipts, feeds
     * @param logs where each server's log goes
     * @param environment what somebody has chosen: see docs/server-settings.md
     */
    PortalServers(Path folder, Path logs, Port portalPort, Port managementPort, Map<String, String> environment) {
        this.environment = environment;
        this.folder = folder;
        this.logs = logs;
        this.portalPort = portalPort;
        this.managementPort = managementPort;
        settings.put("DP_FILES", chosen("DP_FILES", folder.resolve("receipts")));
        settings.put("DP_FEEDS", chosen("DP_FEEDS", folder.resolve("feeds")));
        settings.put("DP_CLOCK", environment.getOrDefault("DP_CLOCK", ""));
        settings.put("DP_LOG", environment.getOrDefault("DP_LOG", "INFO"));
        // The sample's files are complete once they are there: no need to look long, or seldom.
        settings.put("DP_FEEDS_INTERVAL", environment.getOrDefault("DP_FEEDS_INTERVAL", "2"));
        settings.put("DP_FEEDS_QUIET", environment.getOrDefault("DP_FEEDS_QUIET", "1"));
        settings.put("DP_LETTERS_INTERVAL", environment.getOrDefault("DP_LETTERS_INTERVAL", "2"));
        settings.put("DP_PORTAL_URL", environment.getOrDefault("DP_PORTAL_URL", "http://localhost:" + portalPort));
        environment.forEach((name, value) -> {
            if (name.startsWith("DP_SMTP_") || name.equals("DP_TEXT_GATEWAY")) {
                settings.put(name, value);
            }
        });
        settings.put("DP_SAMPLE", "true");
        settings.put("DP_SECRET", kept("secret"));
        settings.put("DP_OIDC_SECRET", drawn());
    }

    /** Says what would stand in the way, before anything is started or emptied. */
    void check(Port keycloakPort, Port databasePort) {
        portalPort.mustBeFree("the portal");
        managementPort.mustBeFree("WildFly's management");
        keycloakPort.mustBeFree("Keycloak");
        if (ExternalPostgres.isChosen(environment)) {
            database = ExternalPostgres.prepare(environment);
        } else {
            databasePort.mustBeFree("PostgreSQL");
        }
    }

    /** Starts all three, as far as possible at the same time; what has started is stopped again if one of them fails. */
    void start(Port keycloakPort, Port databasePort) {
        CompletableFuture<Void> signIn = begin(() -> startKeycloak(keycloakPort));
        CompletableFuture<Void> pages = begin(() -> {
            startDatabase(databasePort);
            settings.put("DP_OIDC_URL", "http://localhost:" + keycloakPort);
            portal = node(portalPort, managementPort, "portal", Places.WAR);
            Progress.say("WildFly: the portal is deployed");
        });
        try {
            CompletableFuture.allOf(signIn, pages).join();
        } catch (CompletionException e) {
            close();
            throw first(signIn, pages);
        }
    }

    /** What went wrong first, not that the other one was stopped because of it. */
    private static RuntimeException first(CompletableFuture<?>... all) {
        RuntimeException found = null;
        for (CompletableFuture<?> one : all) {
            Throwable failure = one.handle((nothing, thrown) -> thrown).join();
            Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
            if (cause instanceof RuntimeException runtime && (found == null || !(cause instanceof Refused.Stopped))) {
                found = runtime;
            }
        }
        return found;
    }

    private CompletableFuture<Void> begin(Runnable start) {
        CompletableFuture<Void> future = CompletableFuture.runAsync(start);
        // If one of them cannot start there is no use in waiting for the other.
        future.exceptionally(failure -> {
            ServerProcess.stopAll();
            return null;
        });
        starting.add(future);
        return future;
    }

    private void startKeycloak(Port port) {
        Progress.say("Keycloak: starting");
        keycloak = Keycloak.start(
                port,
                List.of("http://localhost:" + portalPort, "http://localhost:" + secondPort),
                settings.get("DP_OIDC_SECRET"),
                chosenForKeycloak(),
                logs.resolve("keycloak.log"));
        started.add(keycloak);
        Progress.say("Keycloak: ready");
    }

    private Map<String, String> chosenForKeycloak() {
        Map<String, String> chosen = new HashMap<>(environment);
        chosen.keySet().removeIf(name -> !name.startsWith("DP_SMTP_") && !name.startsWith("KC_BOOTSTRAP_ADMIN_"));
        return chosen;
    }

    private void startDatabase(Port port) {
        if (database != null) {
            Progress.say("PostgreSQL: using " + database.url());
        } else {
            Progress.say("PostgreSQL: starting");
            Postgres postgres = Postgres.start(port, folder.resolve("postgres"), logs.resolve("postgres.log"));
            started.add(postgres);
            database = postgres.database();
            Progress.say("PostgreSQL: ready");
        }
        settings.put("DP_DB_URL", database.url());
        settings.put("DP_DB_USER", database.owner());
        settings.put("DP_DB_PASSWORD", database.ownerPassword());
        settings.put("DP_DB_APP_USER", database.app());
        settings.put("DP_DB_APP_PASSWORD", database.appPassword());
        settings.put("DP_DB_JOBS_USER", database.jobs());
        settings.put("DP_DB_JOBS_PASSWORD", database.jobsPassword());
    }

    /** One more WildFly with the portal, on the same database and the same folders; Keycloak knows its address. */
    WildFly secondNode(Path war) {
        return node(secondPort, Port.free(), "second", war);
    }

    private WildFly node(Port http, Port management, String name, Path war) {
        Progress.say("WildFly: starting");
        WildFly node = WildFly.start(
                http, management, logs.resolveSibling("node-" + name), war, settings, logs.resolve(name + ".log"));
        started.add(node);
        return node;
    }

    private String kept(String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                Files.writeString(file, drawn());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String drawn() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private String chosen(String variable, Path usual) {
        String value = environment.get(variable);
        return value == null || value.isBlank()
                ? usual.toString()
                : Path.of(value).toAbsolutePath().toString();
    }

    String url() {
        return portal.url();
    }

    Keycloak keycloak() {
        return keycloak;
    }

    Database database() {
        return database;
    }

    WildFly portal() {
        return portal;
    }

    Path setting(String variable) {
        return Path.of(settings.get(variable));
    }

    boolean hasBegun() {
        return !starting.isEmpty();
    }

    /** Stops everything that was started, the last first: the portal before the database it writes to. */
    @Override
    public void close() {
        boolean finished = starting.stream().allMatch(CompletableFuture::isDone);
        if (!finished) {
            // In the middle of a start: end what waits for a server, then look at what has come of it.
            ServerProcess.stopAll();
            for (CompletableFuture<Void> start : List.copyOf(starting)) {
                start.handle((nothing, failure) -> nothing)
                        .orTimeout(60, TimeUnit.SECONDS)
                        .join();
            }
        }
        while (!started.isEmpty()) {
            AutoCloseable server = started.remove(started.size() - 1);
            try {
                server.close();
            } catch (Exception e) {
                System.err.println("A server did not stop cleanly: " + e.getMessage());
            }
        }
    }
}
