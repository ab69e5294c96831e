package org.dpportal.feeds;

import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dpportal.feeds.Profile.Column;
import org.dpportal.shared.Money;

/** The signs of a provider's CSV file: what divides cells, how dates and amounts are written, which rows there are. */
final class CsvShape {
    private final Charset encoding;
    private final char delimiter;
    private final char quote;
    private final Optional<String> grouping;
    private final Pattern amount;
    private final boolean wholePence;
    private final boolean outIsPositive;
    private final DateTimeFormatter date;
    private final String dateExample;
    private final Optional<DateTimeFormatter> time;
    private final List<String> rows;

    CsvShape(Profile profile) {
        encoding = encoding(profile);
        delimiter = sign(profile, "delimiter", ",");
        quote = sign(profile, "quote", "\"");
        String decimal = profile.optional("decimal").orElse(".");
        wholePence = decimal.equals("none");
        grouping = profile.optional("grouping").map(name -> name.equals("space") ? " " : name);
        String digits = grouping.map(sign -> "\\d{1,3}(" + Pattern.quote(sign) + "\\d{3})+|\\d{1,13}")
                .orElse("\\d{1,13}");
        amount = Pattern.compile("([+-]?)(" + digits + ")" + (wholePence ? "" : Pattern.quote(decimal) + "(\\d{2})"));
        outIsPositive = switch (profile.optional("sign").orElse("out-negative")) {
            case "out-negative" -> false;
            case "out-positive" -> true;
            default -> throw profile.wrong("sign", "should be out-negative or out-positive");
        };
        dateExample = profile.needed("date");
        date = formatter(profile, "date").orElseThrow();
        time = formatter(profile, "time");
        rows = List.of(
                profile.needed("row.opening"),
                profile.needed("row.line"),
                profile.needed("row.closing"),
                profile.needed("row.trailer"));
        checkColumns(profile);
    }

    private static void checkColumns(Profile profile) {
        for (Column needed : List.of(Column.ROW, Column.ACCOUNT, Column.DAY, Column.LINE, Column.PAYEE, Column.COUNT)) {
            profile.needed(needed.key());
        }
        boolean signed = profile.columns().containsKey(Column.AMOUNT);
        boolean two =
                profile.columns().containsKey(Column.DEBIT) && profile.columns().containsKey(Column.CREDIT);
        if (signed == two) {
            throw profile.wrong(
                    Column.AMOUNT.key(),
                    "should be given, or else both column.debit and column.credit, not all of them");
        }
        if (two) {
            profile.needed(Column.BALANCE.key());
        }
        if (profile.recipient().isPresent()) {
            profile.needed(Column.COUNCIL.key());
        }
        if (profile.columns().containsKey(Column.AS_AT)) {
            profile.needed("time");
        }
    }

    private static Charset encoding(Profile profile) {
        try {
            return Charset.forName(profile.optional("encoding").orElse("UTF-8"));
        } catch (IllegalArgumentException unknown) {
            throw profile.wrong("encoding", "is not the name of an encoding, such as UTF-8 or windows-1252");
        }
    }

    private static char sign(Profile profile, String key, String otherwise) {
        String sign = profile.optional(key).orElse(otherwise);
        if (sign.equals("tab")) {
            return '\t';
        }
        if (sign.length() != 1) {
            throw profile.wrong(key, "should be one sign, or the word tab");
        }
        return sign.charAt(0);
    }

    private static Optional<DateTimeFormatter> formatter(Profile profile, String key) {
        try {
            return profile.optional(key)
                    .map(pattern -> DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
                            .withResolverStyle(ResolverStyle.STRICT));
        } catch (IllegalArgumentException wrong) {
            throw profile.wrong(key, "is not a date pattern such as dd.MM.yyyy");
        }
    }

    Charset encoding() {
        return encoding;
    }

    char delimiter() {
        return delimiter;
    }

    char quote() {
        return quote;
    }

    boolean isOpening(String row) {
        return rows.get(0).equals(row);
    }

    boolean isLine(String row) {
        return rows.get(1).equals(row);
    }

    boolean isClosing(String row) {
        return rows.get(2).equals(row);
    }

    boolean isTrailer(String row) {
        return rows.get(3).equals(row);
    }

    LocalDate day(String text, int line) {
        try {
            LocalDate day = LocalDate.parse(text.strip(), date);
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
            throw new DateTimeException("no such year in any statement");
        } catch (DateTimeException wrong) {
            throw new FileRefused(line, "the day is not written as " + dateExample);
        }
    }

    Instant moment(String text, int line) {
        try {
            return LocalDateTime.parse(text.strip(), time.orElseThrow())
                    .atZone(AccountUnderWay.UK)
                    .toInstant();
        } catch (DateTimeException wrong) {
            throw new FileRefused(line, "the time of the balance is not written as the profile says");
        }
    }

    /** An amount with its sign turned as the profile says; money out is negative. */
    Money signed(String text, int line) {
        Money money = amount(text, line);
        return outIsPositive ? money.negated() : money;
    }

    /** An amount as it is written. */
    Money amount(String text, int line) {
        var matcher = amount.matcher(text.strip());
        if (!matcher.matches()) {
            throw new FileRefused(line, "an amount is missing or not written as the profile says");
        }
        String whole = grouping.map(sign -> matcher.group(2).replace(sign, "")).orElse(matcher.group(2));
        long pence = Long.parseLong(wholePence ? whole : whole + matcher.group(matcher.groupCount()));
        return Money.ofPence(matcher.group(1).equals("-") ? -pence : pence);
    }
}
