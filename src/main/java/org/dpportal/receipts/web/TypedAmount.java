package org.dpportal.receipts.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dpportal.shared.Money;

/**
 * A sum as people type it: understood when it can mean one thing only, otherwise refused with the reason, never misread.
 *
 * @param amount empty if there is a problem
 */
record TypedAmount(Optional<Money> amount, Optional<TypedAmount.Problem> problem) {

    /** The words are {@code receipts.amount.problem.<problem>} in the translations. */
    enum Problem {
        EMPTY,
        LETTERS,
        MINUS,
        ZERO,
        TOO_LARGE,
        TOO_MANY_DECIMALS,
        UNCLEAR
    }

    private static final int LONGEST = 40;
    /** No single receipt is larger; more is a slip of the finger. */
    private static final long MOST_PENCE = 99_999_999;

    /** 1234 · 1234.5 · 1234.50 · 1234,5 · 1234,50 */
    private static final Pattern PLAIN = Pattern.compile("(\\d+)(?:[.,](\\d{1,2}))?");
    /** 1,234 · 1,234.50 · 1 234,50 */
    private static final Pattern IN_THOUSANDS = Pattern.compile("([1-9]\\d{0,2}(?:,\\d{3})+)(?:\\.(\\d{1,2}))?");

    private static final Pattern WITH_SPACES = Pattern.compile("([1-9]\\d{0,2}(?: \\d{3})+)(?:[.,](\\d{1,2}))?");
    /** 1.234,50 */
    private static final Pattern CONTINENTAL = Pattern.compile("([1-9]\\d{0,2}(?:\\.\\d{3})+),(\\d{1,2})");

    private static final Pattern TOO_FINE = Pattern.compile("[\\d ,]*[.,]\\d{3,}");

    static TypedAmount read(String typed) {
        String text = plain(typed == null ? "" : typed);
        if (text.isEmpty()) {
            return refused(Problem.EMPTY);
        }
        if (typed.length() > LONGEST) {
            return refused(Problem.UNCLEAR);
        }
        if (text.matches("[-(].*|.*[-)]")) {
            return refused(Problem.MINUS);
        }
        for (Pattern pattern : new Pattern[] {PLAIN, IN_THOUSANDS, WITH_SPACES, CONTINENTAL}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return ofParts(matcher.group(1).replaceAll("\\D", ""), matcher.group(2));
            }
        }
        if (text.codePoints().anyMatch(Character::isLetter)) {
            return refused(Problem.LETTERS);
        }
        return refused(TOO_FINE.matcher(text).matches() ? Problem.TOO_MANY_DECIMALS : Problem.UNCLEAR);
    }

    private static TypedAmount ofParts(String pounds, String pence) {
        if (pounds.length() > 12) {
            return refused(Problem.TOO_LARGE);
        }
        int hundredths = pence == null ? 0 : Integer.parseInt(pence) * (pence.length() == 1 ? 10 : 1);
        long sum = Long.parseLong(pounds) * 100 + hundredths;
        if (sum > MOST_PENCE) {
            return refused(Problem.TOO_LARGE);
        }
        return sum == 0 ? refused(Problem.ZERO) : new TypedAmount(Optional.of(Money.ofPence(sum)), Optional.empty());
    }

    /** Digits and separators of any script as ours, without the pound sign and without what cannot be seen. */
    private static String plain(String typed) {
        StringBuilder text = new StringBuilder();
        typed.codePoints().forEach(sign -> {
            int type = Character.getType(sign);
            if (Character.isDigit(sign)) {
                text.append(Character.digit(sign, 10));
            } else if (sign == 0x66B) {
                text.append('.');
            } else if (sign == 0x66C || sign == 0x60C) {
                text.append(',');
            } else if (sign == 0x2212 || type == Character.DASH_PUNCTUATION) {
                text.append('-');
            } else if (Character.isSpaceChar(sign) || Character.isWhitespace(sign)) {
                text.append(' ');
            } else if (type != Character.FORMAT && type != Character.CONTROL) {
                text.appendCodePoint(sign);
            }
        });
        return text.toString()
                .strip()
                .replaceFirst("^(-?)£ ?", "$1")
                .replaceFirst(" ?£$", "")
                .strip();
    }

    private static TypedAmount refused(Problem problem) {
        return new TypedAmount(Optional.empty(), Optional.of(problem));
    }
}
