package org.dpportal.feeds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dpportal.accounts.AccountLines;
import org.dpportal.accounts.SpendingCategory;
import org.dpportal.shared.Money;

/** One account of a file while it is being read, whatever the format: refuses what cannot be true and names the line. */
final class AccountUnderWay {
    static final ZoneId UK = ZoneId.of("Europe/London");
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final long LARGEST_PENCE = 10_000_000_000L;

    private final String number;
    private final LocalDate today;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<AccountLines.Line> lines = new ArrayList<>();
    private Money opening;
    private LocalDate from;
    private int openingLine;
    private Money sum;

    AccountUnderWay(String number, LocalDate today) {
        this.number = number;
        this.today = today;
    }

    String number() {
        return number;
    }

    boolean isOpen() {
        return opening != null;
    }

    void open(int line, LocalDate day, Money amount) {
        if (isOpen()) {
            throw new FileRefused(
                    line, "a second opening balance for the same account; the first stands on line " + openingLine);
        }
        if (day.isBefore(EARLIEST) || day.isAfter(today)) {
            throw new FileRefused(line, "the opening day " + day + " is not between " + EARLIEST + " and today");
        }
        from = day;
        openingLine = line;
        opening = inRange(line, amount);
        sum = opening;
    }

    void add(int line, String id, LocalDate day, Money amount, String payee, SpendingCategory category) {
        if (!isOpen()) {
            throw new FileRefused(line, "a payment stands before the account's opening balance");
        }
        Integer earlier = ids.putIfAbsent(id, line);
        if (earlier != null) {
            throw new FileRefused(line, "the line id \"" + id + "\" stands on line " + earlier + " already");
        }
        if (day.isBefore(from) || day.isAfter(today)) {
            throw new FileRefused(line, "the day " + day + " is not between the opening day " + from + " and today");
        }
        if (amount.equals(Money.ZERO)) {
            throw new FileRefused(line, "the amount is zero");
        }
        sum = sum.plus(inRange(line, amount));
        lines.add(new AccountLines.Line(line, id, day, amount, payee, category));
    }

    AccountLines close(int line, LocalDate day, Instant asAt, Money closing) {
        if (!isOpen()) {
            throw new FileRefused(line, "a closing balance without an opening balance before it");
        }
        if (day.isBefore(from) || day.isAfter(today) || asAt.isAfter(endOf(today))) {
            throw new FileRefused(line, "the closing day " + day + " is not between " + from + " and today");
        }
        for (AccountLines.Line one : lines) {
            if (one.day().isAfter(day)) {
                throw new FileRefused(one.place(), "the day " + one.day() + " lies after the closing day " + day);
            }
        }
        if (!sum.equals(inRange(line, closing))) {
            throw new FileRefused(
                    line,
                    "opening balance and lines make " + sum + " but the closing balance says " + closing
                            + ": a line is missing, doubled or wrong");
        }
        return new AccountLines(number, opening, from, closing, asAt, lines);
    }

    /** The last moment of a day in UK time. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(UK).toInstant().minusSeconds(1);
    }

    private static Money inRange(int line, Money amount) {
        if (Math.abs(amount.pence()) > LARGEST_PENCE) {
            throw new FileRefused(line, "the sum " + amount + " is too large");
        }
        return amount;
    }
}
