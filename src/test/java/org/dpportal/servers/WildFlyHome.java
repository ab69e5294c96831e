package org.dpportal.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The stock WildFly with docker/portal laid over it: the modules first on the module path, the configuration made by the CLI script in a
 * folder of its own. The unpacked distribution itself is never touched.
 */
final class WildFlyHome {
    private final Path distribution;
    private final Path prepared;

    private WildFlyHome(Path distribution, Path prepared) {
        this.distribution = distribution;
        this.prepared = prepared;
    }

    /** Runs the CLI script the first time, and again when it, a version or an overlaid jar has changed. */
    static synchronized WildFlyHome prepare(Path log) {
        Path distribution = Places.server("wildfly-");
        Path script = Places.DOCKER.resolve("portal/configure.cli");
        Path overlay = Places.DOCKER.resolve("portal/modules");
        Path jars = Places.SERVERS.resolve("modules");
        String name = Places.fingerprint(List.of(script.getParent(), jars), distribution.toString());
        WildFlyHome home = new WildFlyHome(distribution, Places.SERVERS.resolve("portal-" + name));
        Path done = home.prepared.resolve("done");
        if (Files.exists(done)) {
            return home;
        }
        try {
            Progress.say("WildFly: running docker/portal/configure.cli, only this once");
            Places.delete(home.prepared);
            Places.copy(overlay, home.prepared.resolve("modules"));
            layOver(jars, "postgresql-", home.prepared.resolve("modules/org/postgresql/main/postgresql.jar"));
            layOver(jars, "undertow-core-", home.prepared.resolve("modules/io/undertow/core/main/undertow-core.jar"));
            layOver(
                    jars,
                    "undertow-servlet-",
                    home.prepared.resolve("modules/io/undertow/servlet/main/undertow-servlet.jar"));
            Places.copy(distribution.resolve("standalone/configuration"), home.prepared.resolve("base/configuration"));
            Files.copy(
                    script.resolveSibling("logging.properties"),
                    home.prepared.resolve("base/configuration/logging.properties"),
                    StandardCopyOption.REPLACE_EXISTING);
            home.configure(script, log);
            Files.createFile(done);
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void layOver(Path jars, String prefix, Path target) throws IOException {
        try (Stream<Path> all = Files.list(jars)) {
            // the newest version, should an older one still lie there
            Path jar = all.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .max(java.util.Comparator.comparing(Path::toString))
                    .orElseThrow(() -> new IllegalStateException(prefix + "….jar is not in " + jars));
            Files.copy(jar, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void configure(Path script, Path log) {
        List<String> command = java(prepared.resolve("base"), List.of());
        command.addAll(List.of("org.jboss.as.cli", "--file=" + script));
        ServerProcess cli = ServerProcess.start(
                "WildFly's configuration", command, prepared, Map.of("JBOSS_HOME", distribution.toString()), log);
        if (cli.waitFor() != 0 || !cli.lastLines(200).contains("The batch executed successfully")) {
            throw new Refused(
                    "docker/portal/configure.cli failed. The end of its log " + log + ":\n" + cli.lastLines(25));
        }
    }

    /** A fresh base folder for one node, with the portal to be deployed. */
    void layOutNode(Path base, Path war) {
        try {
            Places.delete(base);
            Files.createDirectories(base.resolve("deployments"));
            Files.createDirectories(base.resolve("configuration"));
            try (Stream<Path> files = Files.list(prepared.resolve("base/configuration"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = file.getFileName().toString();
                    if (name.equals("standalone.xml") || name.endsWith(".properties")) {
                        Files.copy(file, base.resolve("configuration").resolve(name));
                    }
                }
            }
            Files.copy(war, base.resolve("deployments/portal.war"));
            Files.createFile(base.resolve("deployments/portal.war.dodeploy"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path distribution() {
        return distribution;
    }

    String modulePath() {
        return prepared.resolve("modules") + System.getProperty("path.separator") + distribution.resolve("modules");
    }

    /** The beginning of a command line: Java, its options and JBoss Modules; the main module comes next. */
    List<String> java(Path base, List<String> options) {
        List<String> command = new ArrayList<>(List.of(ServerProcess.java()));
        command.addAll(options);
        command.addAll(List.of(
                "-Djboss.home.dir=" + distribution,
                "-Djboss.server.base.dir=" + base,
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dlogging.configuration="
                        + base.resolve("configuration/logging.properties").toUri(),
                "-Djboss.cli.config=" + distribution.resolve("bin/jboss-cli.xml"),
                "-Dmodule.path=" + modulePath(),
                "-jar",
                distribution.resolve("jboss-modules.jar").toString(),
                "-mp",
                modulePath()));
        return command;
    }
}
