package org.dpportal.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** {@code ./dev up}: starts everything, loads the sample councils, says where it is, and stays until it is told to stop. */
public final class Up {
    private Up() {}

    public static void main(String[] arguments) throws InterruptedException, IOException {
        try {
            run(List.of(arguments));
        } catch (Refused refused) {
            System.err.println();
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    private static void run(List<String> arguments) throws InterruptedException, IOException {
        Path run = Places.PROJECT.resolve(".run");
        Path data = run.resolve("data");
        PortalServers servers = new PortalServers(
                data,
                run.resolve("logs"),
                Port.chosen("DP_PORT", 8080),
                Port.chosen("DP_MANAGEMENT_PORT", 9990),
                System.getenv());
        Port keycloak = Port.chosen("DP_KEYCLOAK_PORT", 8180);
        Port database = Port.chosen("DP_DB_PORT", 54320);
        servers.check(keycloak, database);
        if (arguments.contains("--fresh")) {
            Progress.say("Fresh: emptying " + Places.PROJECT.relativize(data));
            Places.delete(data);
            if (System.getenv("DP_DB_URL") != null) {
                Progress.say("Warning: the database at DP_DB_URL stays as it is");
            }
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(servers)));
        SampleData sample = SampleData.prepare(servers, SampleData.Size.chosen());
        servers.start(keycloak, database);
        sample.awaitLoaded(servers);
        sayReady(servers);
        Files.writeString(run.resolve("ready"), servers.url());
        new CountDownLatch(1).await();
    }

    private static void stop(PortalServers servers) {
        if (servers.hasBegun()) {
            System.out.println("Stopping …");
            servers.close();
            System.out.println("All stopped.");
        }
    }

    private static void sayReady(PortalServers servers) {
        Progress.say("ready");
        System.out.printf(
                """

                ready %s

                Sign in with the password demo as
                  recipient1  has a direct payment, reads English
                  recipient2  has a direct payment, reads Urdu
                  recipient3  has a direct payment, reads Polish
                  carer1      a carer
                  pa1         a personal assistant
                  officer1    checks receipts at the council

                Keycloak %s   PostgreSQL %s   logs .run/logs
                Ctrl-C stops everything.
                """,
                servers.url(), servers.keycloak().url(), servers.database().url());
        System.out.flush();
    }
}
