package org.dpportal.bench;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dpportal.journeys.PlainVisit;
import org.dpportal.servers.RunningPortal;

/**
 * {@code ./dev bench [pages a round]}, {@code ./dev bench languages [rounds]}: processor time of WildFly and PostgreSQL for each page, beside a static file from the same server. The
 * static file is measured before and after each page (A B A B A), so that a machine that slows down slows both.
 */
public final class PortalBench {
    private static final List<String> PAGES = List.of("/home", "/accounts/statement", "/receipts");
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 1_500;
    private static final Pattern ASSET = Pattern.compile("\"(/assets/[^\"#]+\\.css)\"");

    private final PlainVisit visit;
    private final ServerCpu cpu;
    private final int pagesARound;

    private PortalBench(PlainVisit visit, ServerCpu cpu, int pagesARound) {
        this.visit = visit;
        this.cpu = cpu;
        this.pagesARound = pagesARound;
    }

    /** What one request cost, in milliseconds of processor time. */
    private record Cost(double portal, double database) {
        double sum() {
            return portal + database;
        }
    }

    public static void main(String[] arguments) throws SQLException {
        List<String> rest = new ArrayList<>(List.of(arguments));
        boolean languages = rest.remove("languages");
        RunningPortal portal = RunningPortal.get();
        PlainVisit visit = new PlainVisit(portal.url()).signIn("recipient1");
        ServerCpu cpu = ServerCpu.of(portal);
        if (languages) {
            int rounds = rest.isEmpty() ? 40 : Integer.parseInt(rest.get(0));
            new LanguageBench(visit, cpu, rounds, rest.stream().skip(1).toList()).run();
        } else {
            new PortalBench(visit, cpu, rest.isEmpty() ? 400 : Integer.parseInt(rest.get(0))).run();
        }
        System.exit(0);
    }

    private void run() {
        String file = staticFile();
        System.out.printf("Warming up: %,d requests for each address%n", WARM_UP);
        ask(file, WARM_UP);
        PAGES.forEach(page -> ask(page, WARM_UP));
        Map<String, Cost[]> costs = new LinkedHashMap<>();
        PAGES.forEach(page -> costs.put(page, new Cost[ROUNDS]));
        Cost[] files = new Cost[ROUNDS * PAGES.size()];
        for (int round = 0; round < ROUNDS; round++) {
            System.out.printf("Round %d of %d: %,d requests for each address%n", round + 1, ROUNDS, pagesARound);
            for (int i = 0; i < PAGES.size(); i++) {
                files[round * PAGES.size() + i] = measure(file);
                costs.get(PAGES.get(i))[round] = measure(PAGES.get(i));
            }
        }
        print(costs, file, files);
    }

    private String staticFile() {
        Matcher asset = ASSET.matcher(PlainVisit.text(visit.get("/home")));
        if (!asset.find()) {
            throw new IllegalStateException("No static file on /home");
        }
        return asset.group(1);
    }

    private Cost measure(String address) {
        long portal = cpu.portal();
        long database = cpu.database();
        ask(address, pagesARound);
        return new Cost(
                (cpu.portal() - portal) / (double) pagesARound, (cpu.database() - database) / (double) pagesARound);
    }

    private void ask(String address, int times) {
        for (int i = 0; i < times; i++) {
            breathe();
            HttpResponse<byte[]> response = visit.get(address);
            if (response.statusCode() != 200) {
                throw new IllegalStateException(address + " answers " + response.statusCode());
            }
        }
    }

    /**
     * People leave more than nothing between two requests. Without it the server's listener turns in a loop until the thread that has just answered
     * takes the connection back (Undertow's {@code HttpReadListener}), and up to a quarter of what is counted is that loop.
     */
    static void breathe() {
        LockSupport.parkNanos(1_000_000);
    }

    private static void print(Map<String, Cost[]> costs, String file, Cost[] files) {
        Cost usual = middle(files);
        System.out.printf(
                "%nServer CPU a request, in ms (middle of %d rounds; in brackets the least and the most)%n", ROUNDS);
        System.out.printf("%-24s %8s %10s %8s %18s %10s%n", "address", "WildFly", "PostgreSQL", "both", "", "× static");
        print("static " + file.replaceAll("^.*/|-[0-9a-f]+(?=\\.)", ""), files, usual);
        costs.forEach((page, measured) -> print(page, measured, usual));
    }

    private static void print(String name, Cost[] measured, Cost usual) {
        Cost cost = middle(measured);
        double[] sums = Arrays.stream(measured).mapToDouble(Cost::sum).sorted().toArray();
        System.out.printf(
                "%-24s %8.3f %10.3f %8.3f  (%6.3f … %6.3f) %10.1f%n",
                name,
                cost.portal(),
                cost.database(),
                cost.sum(),
                sums[0],
                sums[sums.length - 1],
                cost.sum() / usual.sum());
    }

    private static Cost middle(Cost[] measured) {
        return Arrays.stream(measured)
                .sorted((one, other) -> Double.compare(one.sum(), other.sum()))
                .toArray(Cost[]::new)[measured.length / 2];
    }
}
