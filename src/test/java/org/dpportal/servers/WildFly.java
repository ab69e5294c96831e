package org.dpportal.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One node of WildFly with the portal deployed at the root. */
final class WildFly implements AutoCloseable {
    private static final List<String> JAVA_OPTIONS = List.of(
            "-Xms256m",
            "-Xmx768m",
            "-XX:MetaspaceSize=160m",
            "-XX:MaxMetaspaceSize=400m",
            "-Dfile.encoding=UTF-8",
            "-Djava.net.preferIPv4Stack=true",
            "-Djava.awt.headless=true",
            "-Djboss.modules.system.pkgs=org.jboss.byteman",
            "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

    private final Port http;
    private final Port management;
    private final ServerProcess process;

    private WildFly(Port http, Port management, ServerProcess process) {
        this.http = http;
        this.management = management;
        this.process = process;
    }

    /**
     * @param base a folder of this node's own; what was in it goes
     * @param settings environment variables: see docs/server-settings.md
     */
    static WildFly start(Port http, Port management, Path base, Path war, Map<String, String> settings, Path log) {
        http.mustBeFree("the portal");
        management.mustBeFree("WildFly's management");
        WildFlyHome home = WildFlyHome.prepare(log.resolveSibling("wildfly-configuration.log"));
        home.layOutNode(base, war);
        List<String> command = home.java(base, JAVA_OPTIONS);
        command.addAll(List.of(
                "org.jboss.as.standalone",
                "-b=127.0.0.1",
                "-bmanagement=127.0.0.1",
                "-Djboss.http.port=" + http,
                "-Djboss.management.http.port=" + management,
                "-Djboss.tx.node.id=portal-" + http,
                "-Djboss.node.name=portal-" + http));
        ServerProcess process = ServerProcess.start("WildFly", command, base, settings, log);
        Path deployed = base.resolve("deployments/portal.war.deployed");
        Path failed = base.resolve("deployments/portal.war.failed");
        process.await(Duration.ofMinutes(5), () -> {
            if (Files.exists(failed)) {
                process.close();
                throw new Refused("WildFly refused the portal; all of it is in " + log + ":\n" + reason(failed));
            }
            return Files.exists(deployed) && http.answers();
        });
        return new WildFly(http, management, process);
    }

    private static String reason(Path failed) {
        try {
            return Files.readString(failed);
        } catch (IOException e) {
            return "(no reason)";
        }
    }

    String url() {
        return "http://localhost:" + http;
    }

    Port management() {
        return management;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }
}
