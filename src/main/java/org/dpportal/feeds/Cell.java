package org.dpportal.feeds;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as it stands in a file, and what the portal makes of it. */
final class Cell {
    /** The longest field of any file. No name, id or amount comes near. */
    static final int LONGEST = 4_000;

    private static final int LONGEST_NAME = 140;
    private static final Pattern DIRECTION_MARKS =
            Pattern.compile("[\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\p{Cs}]");
    private static final Pattern GAPS = Pattern.compile("[\\p{Cc}\\p{Zs}\\p{Zl}\\p{Zp}]+");

    private Cell() {}

    /**
     * A name as it may be shown: no control characters, no marks that turn the reading direction, single spaces. A cell that was made
     * harmless for spreadsheets ({@code '=…}) gets its first character back.
     */
    static String name(String text, int line, String what) {
        String clean = clean(text);
        if (clean.length() > LONGEST_NAME) {
            throw new FileRefused(
                    line, what + " is too long: " + clean.length() + " characters, at most " + LONGEST_NAME);
        }
        return clean;
    }

    /** The same for free text that only helps to recognise a payment: cut where it is too long. */
    static String remark(String text) {
        String clean = clean(text);
        return clean.length() <= LONGEST_NAME
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_NAME - 1 - surrogates(clean))) + "…";
    }

    /** An id or a number: exactly as it came, so it must not hold anything that cannot be seen. */
    static String id(String text, int line, String what, int longest) {
        String id = text.strip();
        if (id.isEmpty()) {
            throw new FileRefused(line, what + " is missing");
        }
        if (id.length() > longest) {
            throw new FileRefused(line, what + " is too long: " + id.length() + " characters, at most " + longest);
        }
        if (!clean(id).equals(id)) {
            throw new FileRefused(line, what + " holds characters that cannot be seen");
        }
        return id;
    }

    /** How providers write an account's number differs in spaces only: compare without them. */
    static String accountNumber(String text, int line) {
        return id(text.replaceAll("\\s", ""), line, "the account number", 60);
    }

    private static int surrogates(String text) {
        return (int) text.chars()
                .limit(LONGEST_NAME)
                .filter(sign -> Character.isHighSurrogate((char) sign))
                .count();
    }

    private static String clean(String text) {
        String visible =
                GAPS.matcher(DIRECTION_MARKS.matcher(text).replaceAll("")).replaceAll(" ");
        String clean = Normalizer.normalize(visible.strip(), Normalizer.Form.NFC);
        return clean.length() > 1 && clean.charAt(0) == '\'' && "=+-@".indexOf(clean.charAt(1)) >= 0
                ? clean.substring(1)
                : clean;
    }
}
