package org.dpportal.bench;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dpportal.content.Language;
import org.dpportal.content.ReadingMode;
import org.dpportal.journeys.PlainVisit;

/**
 * {@code ./dev bench languages [rounds [address…]]}: what a page costs the servers in each language, as a ratio to English. In each round every language has
 * its turn, in an order of its own, beside an English of the same round; English runs twice, so that its ratio to itself shows how much of
 * a difference is noise. Pages come compressed, as browsers ask for them.
 */
final class LanguageBench {
    private static final int REQUESTS = 25;
    private static final int WARM_UP = 600;
    private static final double MOST = 1.05;

    private final PlainVisit visit;
    private final ServerCpu cpu;
    private final int rounds;
    private final List<String> addresses;
    private final Random order = new Random(13);

    /** @param addresses the pages to measure; empty for the usual ones */
    LanguageBench(PlainVisit visit, ServerCpu cpu, int rounds, List<String> addresses) {
        this.visit = visit;
        this.cpu = cpu;
        this.rounds = rounds;
        this.addresses = addresses;
    }

    /** One way to read a page; {@code name} tells the two runs of English apart. */
    private record Way(String name, Language language, ReadingMode mode) {}

    private static final Way ENGLISH = new Way("English", Language.EN, ReadingMode.STANDARD);
    private static final Way AGAIN = new Way("English again", Language.EN, ReadingMode.STANDARD);
    private static final List<Way> WAYS = Stream.of(
                    Stream.of(ENGLISH, AGAIN),
                    Arrays.stream(Language.values())
                            .filter(language -> language != Language.EN)
                            .map(language -> new Way(
                                    language.locale().getDisplayLanguage(java.util.Locale.ENGLISH),
                                    language,
                                    ReadingMode.STANDARD)),
                    Stream.of(new Way("Easy Read English", Language.EN, ReadingMode.EASY_READ)))
            .flatMap(ways -> ways)
            .toList();

    /** What one way to read costs: in milliseconds, beside English, how sure that is, and how many bytes go out. */
    private record Cost(Way way, double milliseconds, double ratio, double error, int bytes) {}

    void run() {
        List<String> pages = addresses.isEmpty() ? usual() : addresses;
        System.out.printf("Warming up: %,d requests for each page in each language%n", WARM_UP);
        for (int i = 0; i < WARM_UP / REQUESTS; i++) {
            pages.forEach(page -> WAYS.forEach(way -> measure(page, way)));
        }
        Map<String, Map<Way, double[]>> measured = new LinkedHashMap<>();
        pages.forEach(page -> {
            measured.put(page, new LinkedHashMap<>());
            WAYS.forEach(way -> measured.get(page).put(way, new double[rounds]));
        });
        System.out.printf("%d rounds of %d requests for each page in each language%n", rounds, REQUESTS);
        for (int round = 0; round < rounds; round++) {
            round(round, measured);
        }
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        measured.forEach((page, ways) ->
                costs.put(page, WAYS.stream().map(way -> cost(page, way, ways)).toList()));
        costs.forEach((page, ways) -> print(page.replaceAll("/new/[^/]+/", "/new/…/"), ways));
        printWhole(costs);
    }

    private List<String> usual() {
        String form = visit.follow(visit.get("/receipts/new")).uri().getPath();
        return List.of("/home", "/accounts/statement", "/receipts", "/information/direct-payment", form);
    }

    /** Pages have their turns in each round as well, so that a busy minute of the machine is no single page's. */
    private void round(int round, Map<String, Map<Way, double[]>> measured) {
        measured.forEach((page, ways) -> {
            List<Way> turn = new ArrayList<>(WAYS);
            Collections.shuffle(turn, order);
            turn.forEach(way -> ways.get(way)[round] = measure(page, way));
        });
    }

    private Cost cost(String page, Way way, Map<Way, double[]> measured) {
        double[] own = measured.get(way);
        double[] english = measured.get(ENGLISH);
        double[] again = measured.get(AGAIN);
        // English beside itself is the one run beside the other; the others stand beside the middle of both.
        double[] ratios = IntStream.range(0, rounds)
                .mapToDouble(i ->
                        own[i] / (way == AGAIN ? english[i] : way == ENGLISH ? again[i] : (english[i] + again[i]) / 2))
                .sorted()
                .toArray();
        double spread = ratios[rounds * 3 / 4] - ratios[rounds / 4];
        // Of a middle of normally spread values: 1.253 standard deviations by the root of their number.
        double error = 1.253 * spread / 1.349 / Math.sqrt(rounds);
        choose(page, way);
        return new Cost(way, middle(own), ratios[rounds / 2], error, ask(page));
    }

    private static double middle(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }

    private double measure(String page, Way way) {
        choose(page, way);
        ThreadCpu before = cpu.threads();
        for (int i = 0; i < REQUESTS; i++) {
            ask(page);
        }
        return cpu.threads().since(before) / REQUESTS;
    }

    /** By the address once; from then on by the cookies that it sets, as somebody's browser does. */
    private void choose(String page, Way way) {
        visit.get(page + "?lang=" + way.language().tag() + "&view=" + way.mode().parameter());
    }

    private int ask(String page) {
        PortalBench.breathe();
        HttpResponse<byte[]> response = visit.get(page, "Accept-Encoding", "gzip");
        if (response.statusCode() != 200) {
            throw new IllegalStateException(page + " answers " + response.statusCode());
        }
        return response.body().length;
    }

    private static void print(String page, List<Cost> costs) {
        System.out.printf("%n%-36s %8s %10s %8s %8s%n", page, "ms", "× English", "±", "bytes");
        costs.forEach(cost -> System.out.printf(
                "%-36s %8.3f %10.3f %8.3f %,8d%s%n",
                cost.way().name(),
                cost.milliseconds(),
                cost.ratio(),
                cost.error(),
                cost.bytes(),
                cost.ratio() > MOST ? "  above " + MOST : ""));
    }

    /** All pages as one: each page's ratio weighs as much as the page costs in English. */
    private static void printWhole(Map<String, List<Cost>> costs) {
        System.out.printf("%nAll pages together%n");
        Map<Way, Double> ratios = new LinkedHashMap<>();
        WAYS.forEach(way -> ratios.put(way, ratio(costs, way)));
        ratios.forEach((way, ratio) -> System.out.printf("%-36s %19.3f%n", way.name(), ratio));
        ratios.entrySet().stream()
                .filter(way -> way.getKey() != ENGLISH && way.getKey() != AGAIN)
                .max(Map.Entry.comparingByValue())
                .ifPresent(slowest -> System.out.printf(
                        "Slowest: %s, %.3f × English (goal: at most %s)%n",
                        slowest.getKey().name(), slowest.getValue(), MOST));
    }

    private static double ratio(Map<String, List<Cost>> costs, Way way) {
        double sum = 0;
        double english = 0;
        for (List<Cost> ways : costs.values()) {
            double weight = of(ways, ENGLISH).milliseconds() + of(ways, AGAIN).milliseconds();
            sum += of(ways, way).ratio() * weight;
            english += weight;
        }
        return sum / english;
    }

    private static Cost of(List<Cost> costs, Way way) {
        return costs.stream().filter(cost -> cost.way() == way).findFirst().orElseThrow();
    }
}
