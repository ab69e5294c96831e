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
 * {@code ./dev bench languages [rounds]}: what a page costs the servers in each language, as a ratio to English. In each round every language has
 * its turn, in an order of its own, beside an English of the same round; English runs twice, so that its ratio to itself shows how much of
 * a difference is noise. Pages come compressed, as browsers ask for them.
 */
final class LanguageBench {
    private static final int REQUESTS = 25;
    private static final int WARM_UP = 400;
    private static final double MOST = 1.05;

    private final PlainVisit visit;
    private final ServerCpu cpu;
    private final int rounds;
    private final Random order = new Random(13);

    LanguageBench(PlainVisit visit, ServerCpu cpu, int rounds) {
        this.visit = visit;
        this.cpu = cpu;
        this.rounds = rounds;
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
        String form = visit.follow(visit.get("/receipts/new")).uri().getPath();
        List<String> pages = List.of("/home", "/accounts/statement", "/receipts", "/information/direct-payment", form);
        System.out.printf("Warming up: %,d requests for each page in each language%n", WARM_UP);
        for (int i = 0; i < WARM_UP / REQUESTS; i++) {
            pages.forEach(page -> WAYS.forEach(way -> measure(page, way)));
        }
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        for (String page : pages) {
            System.out.printf("%s: %d rounds of %d requests in each language%n", page, rounds, REQUESTS);
            costs.put(page, costs(page));
        }
        costs.forEach((page, measured) -> print(page.replaceAll("/new/[^/]+/", "/new/…/"), measured));
        printWhole(costs);
    }

    private List<Cost> costs(String page) {
        Map<Way, double[]> measured = new LinkedHashMap<>();
        WAYS.forEach(way -> measured.put(way, new double[rounds]));
        for (int round = 0; round < rounds; round++) {
            List<Way> turn = new ArrayList<>(WAYS);
            Collections.shuffle(turn, order);
            for (Way way : turn) {
                measured.get(way)[round] = measure(page, way);
            }
        }
        return WAYS.stream().map(way -> cost(page, way, measured)).toList();
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

    /** All pages as one: the middle of their ratios would hide that some pages cost more than others. */
    private static void printWhole(Map<String, List<Cost>> costs) {
        System.out.printf("%nAll pages together%n");
        Cost[] slowest = new Cost[1];
        double[] most = new double[1];
        double english = sum(costs, ENGLISH) / 2 + sum(costs, AGAIN) / 2;
        for (Way way : WAYS) {
            double ratio = sum(costs, way) / english;
            System.out.printf("%-36s %8.3f %10.3f%n", way.name(), sum(costs, way), ratio);
            if (ratio > most[0]) {
                most[0] = ratio;
                slowest[0] = new Cost(way, 0, ratio, 0, 0);
            }
        }
        System.out.printf("Slowest: %s, %.3f × English%n", slowest[0].way().name(), most[0]);
    }

    private static double sum(Map<String, List<Cost>> costs, Way way) {
        return costs.values().stream()
                .flatMap(List::stream)
                .filter(cost -> cost.way() == way)
                .mapToDouble(Cost::milliseconds)
                .sum();
    }
}
