package org.dpportal.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.dpportal.accounts.SpendingCategory;
import org.dpportal.shared.DateRange;

/** What happens in one account in one period: money in, a few payments, and wages or an agency for what is left over. */
final class SampleLines {
    private SampleLines() {}

    /** @param pence negative for money out */
    record Line(LocalDate day, long pence, String payee, SpendingCategory category) {}

    private record Shop(SpendingCategory category, int least, int most, String... names) {}

    private static final Shop[] SHOPS = {
        new Shop(SpendingCategory.TRANSPORT, 450, 1_950, "Hollin Lane Taxis", "Vale Community Bus", "A2B Cars"),
        new Shop(SpendingCategory.ACTIVITY, 300, 1_800, "Riverside Swimming", "Millgate Art Group", "Café Juniper"),
        new Shop(SpendingCategory.ACTIVITY, 600, 1_990, "Orchard Bowling", "Tuesday Choir"),
        new Shop(SpendingCategory.DAY_SERVICE, 2_400, 6_400, "Beacon Day Centre", "Sunnybank Day Centre"),
        new Shop(SpendingCategory.PA_TAX, 2_100, 6_800, "HMRC PAYE"),
        new Shop(SpendingCategory.PAYROLL_FEE, 1_200, 1_800, "Clear Payroll"),
        new Shop(SpendingCategory.PENSION, 900, 3_100, "Workplace Pension Trust"),
        new Shop(SpendingCategory.EQUIPMENT, 1_500, 9_000, "Easy Living Aids"),
        new Shop(SpendingCategory.OTHER, 250, 1_900, "Lark Street Chemist", "Corner Stores", "Post Office")
    };
    /** How often each of these shops comes up, out of 100; receipts are asked for rarely. */
    private static final int[] SHARES = {24, 22, 14, 3, 10, 9, 7, 1, 10};

    /**
     * @param today the day on which the sample ends
     * @param opening what was in the account when the period began
     */
    static List<Line> of(
            SampleAccount account, DateRange period, LocalDate today, long opening, SplittableRandom random) {
        List<Line> lines = new ArrayList<>();
        LocalDate last = earlier(period.last(), today);
        lines.add(new Line(
                period.first(), account.councilPart(), account.council().name(), SpendingCategory.COUNCIL_PAYMENT_IN));
        if (account.ownPart() > 0) {
            lines.add(new Line(
                    earlier(period.first().plusDays(1), last),
                    account.ownPart(),
                    "Own contribution",
                    SpendingCategory.CONTRIBUTION_IN));
        }
        if (account.isRecipient1()) {
            lines.addAll(recipient1(period, today));
            lines.add(shopping(SHOPS[1], period, last, random));
        } else {
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                lines.add(shopping(shop(random), period, last, random));
            }
        }
        long sum = opening + lines.stream().mapToLong(Line::pence).sum();
        balance(account, period, today, sum, random, lines);
        lines.sort(Comparator.comparing(Line::day));
        return lines;
    }

    private static Shop shop(SplittableRandom random) {
        int kind = 0;
        for (int left = random.nextInt(100); left >= SHARES[kind]; kind++) {
            left -= SHARES[kind];
        }
        return SHOPS[kind];
    }

    private static Line shopping(Shop shop, DateRange period, LocalDate last, SplittableRandom random) {
        return new Line(
                someDay(period, last, random),
                -(shop.least() + random.nextInt(shop.most() - shop.least() + 1)),
                SampleNames.one(random, shop.names()),
                shop.category());
    }

    /** What the first sign-in sees: two payments that need a receipt and one that does not, in the last days. */
    private static List<Line> recipient1(DateRange period, LocalDate today) {
        return List.of(
                        new Line(today.minusDays(7), -6_400, "Beacon Day Centre", SpendingCategory.DAY_SERVICE),
                        new Line(today.minusDays(4), -2_310, "Lark Street Chemist", SpendingCategory.OTHER),
                        new Line(today.minusDays(2), -1_240, "Hollin Lane Taxis", SpendingCategory.TRANSPORT))
                .stream()
                .filter(line -> period.contains(line.day()))
                .toList();
    }

    /** Brings the account to a likely balance: wages or an agency for what is over, a top-up for what is missing. */
    private static void balance(
            SampleAccount account,
            DateRange period,
            LocalDate today,
            long sum,
            SplittableRandom random,
            List<Line> lines) {
        boolean now = period.contains(today);
        LocalDate last = earlier(period.last(), today);
        long target = account.isRecipient1()
                ? (now ? 41_250 : 25_000)
                : account.councilPart() * (20 + random.nextInt(140)) / 100;
        if (sum > target) {
            boolean agency = random.nextInt(4) == 0;
            lines.add(new Line(
                    someDay(period, last, random),
                    target - sum,
                    agency ? "Bright Day Care Agency" : "PA wages",
                    agency ? SpendingCategory.AGENCY : SpendingCategory.PA_WAGES));
        } else if (sum < 0 || account.isRecipient1() && sum < target) {
            lines.add(
                    new Line(period.first(), target - sum, "Refund of an earlier payment", SpendingCategory.REFUND_IN));
        }
    }

    private static LocalDate someDay(DateRange period, LocalDate last, SplittableRandom random) {
        long days = new DateRange(period.first(), earlier(period.last(), last)).days();
        return period.first().plusDays(random.nextLong(days));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
