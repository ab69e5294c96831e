package org.dpportal.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keycloak with the sample realm. It keeps its data in memory and reads the realm anew at each start, so that the realm always fits the
 * portal's address; the sign-ins have fixed ids. The build for start-up is made once and kept.
 */
final class Keycloak implements AutoCloseable {
    private static final List<String> BUILD =
            List.of("build", "--db=dev-mem", "--health-enabled=false", "--metrics-enabled=false");

    private final Port port;
    private final ServerProcess process;

    private Keycloak(Port port, ServerProcess process) {
        this.port = port;
        this.process = process;
    }

    /**
     * @param portals addresses that may ask for a sign-in: the portal's, and its second node's
     * @param secret what the portal proves itself with
     * @param chosen what else somebody has chosen: the mail server, a first administrator
     */
    static Keycloak start(Port port, List<String> portals, String secret, Map<String, String> chosen, Path log) {
        port.mustBeFree("Keycloak");
        Path home = prepare(log);
        List<String> command = java(home);
        command.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=http://localhost:" + port));
        Map<String, String> environment = new HashMap<>(chosen);
        environment.putAll(Map.of("DP_URL", portals.get(0), "DP_SECOND_URL", portals.get(1), "DP_OIDC_SECRET", secret));
        ServerProcess process = ServerProcess.start("Keycloak", command, home, environment, log);
        Keycloak keycloak = new Keycloak(port, process);
        process.await(Duration.ofMinutes(5), keycloak::ready);
        return keycloak;
    }

    String url() {
        return "http://localhost:" + port;
    }

    private boolean ready() {
        if (!port.answers()) {
            return false;
        }
        try {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(url() + "/realms/dpportal/.well-known/openid-configuration"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            HttpClient client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Lays realm and themes into Keycloak's folder, and builds it the first time. */
    static synchronized Path prepare(Path log) {
        Path home = Places.server("keycloak-");
        Path source = Places.DOCKER.resolve("keycloak");
        Path marker = home.resolve("portal-build");
        String wanted = BUILD + " in " + home + " with Java " + Runtime.version();
        try {
            Files.createDirectories(home.resolve("data/import"));
            Files.copy(
                    source.resolve("dpportal-realm.json"),
                    home.resolve("data/import/dpportal-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            Places.copy(source.resolve("themes"), home.resolve("themes"));
            Places.copy(Places.LOGIN_THEME, home.resolve("themes"));
            if (Files.exists(marker) && Files.readString(marker).equals(wanted)) {
                return home;
            }
            Progress.say("Keycloak: building it for quick starts, only this once");
            List<String> command = java(home);
            command.addAll(BUILD);
            ServerProcess build = ServerProcess.start("Keycloak's build", command, home, Map.of(), log);
            if (build.waitFor() != 0) {
                throw new Refused("Keycloak's build failed. The end of its log " + log + ":\n" + build.lastLines(25));
            }
            Files.writeString(marker, wanted);
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> java(Path home) {
        return new ArrayList<>(List.of(
                ServerProcess.java(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    }

    @Override
    public void close() {
        process.close();
    }
}
