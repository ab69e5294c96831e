package org.dpportal.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of each translation of one file: from which English text it was made, and who has reviewed it. Texts are named by short hashes, so
 * that a record speaks of the very words it was written for: two records of one key, as a merge may leave them, do no harm.
 *
 * @param records by key, in the order of the file
 */
public record TextStates(Map<String, List<Recorded>> records) {
    public static final TextStates NONE = new TextStates(Map.of());

    private static final String DRAFT = "draft";
    private static final String REVIEWED = "reviewed";
    private static final int HASH_LENGTH = 10;

    /** How a translation stands today. */
    public enum TextState {
        UNRECORDED,
        DRAFT,
        STALE,
        REVIEWED,
        /** Marked reviewed, but the English text or the translation has changed since. */
        REVIEW_IS_OVER
    }

    /**
     * One line.
     *
     * @param english hash of the English text that the translation was made from
     * @param own hash of the translation
     * @param on the day of the review, as it stands; empty for a draft
     * @param by who reviewed; empty for a draft
     */
    public record Recorded(boolean reviewed, String english, String own, String on, String by) {
        public static Recorded draft(String english, String own) {
            return new Recorded(false, english, own, "", "");
        }

        private String line() {
            return reviewed
                    ? String.join(" ", REVIEWED, english, own, on, by).strip()
                    : String.join(" ", DRAFT, english, own);
        }
    }

    /** @throws IllegalArgumentException naming the line that is no record */
    public static TextStates read(String content) {
        Map<String, List<Recorded>> records = new TreeMap<>();
        content.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> records.computeIfAbsent(
                                line.substring(0, Math.max(line.indexOf(" = "), 0)), key -> new ArrayList<>())
                        .add(recorded(line)));
        return new TextStates(records);
    }

    private static Recorded recorded(String line) {
        String[] words = line.substring(line.indexOf(" = ") + 3).split(" ", 5);
        boolean reviewed = words[0].equals(REVIEWED);
        if (!line.contains(" = ") || words.length < 3 || !reviewed && !words[0].equals(DRAFT)) {
            throw new IllegalArgumentException("“" + line + "” is no record");
        }
        return new Recorded(
                reviewed, words[1], words[2], words.length > 3 ? words[3] : "", words.length > 4 ? words[4] : "");
    }

    /** The file with one line for each key. */
    public static String written(Map<String, Recorded> records) {
        StringBuilder content = new StringBuilder(
                """
                # Written by ./dev translations record. Of each text: its state, the English text it was made from, the text itself,
                # and for a review the day and who.
                """);
        new TreeMap<>(records)
                .forEach((key, record) ->
                        content.append(key).append(" = ").append(record.line()).append('\n'));
        return content.toString();
    }

    /** The record that says most about these very texts. */
    public Optional<Recorded> of(String key, String english, String own) {
        return records.getOrDefault(key, List.of()).stream()
                .max(Comparator.comparing((Recorded record) -> record.own().equals(hash(own)))
                        .thenComparing(record -> record.english().equals(hash(english)))
                        .thenComparing(Recorded::reviewed));
    }

    public TextState standing(String key, String english, String own) {
        return of(key, english, own)
                .map(record -> standing(record, english, own))
                .orElse(TextState.UNRECORDED);
    }

    private static TextState standing(Recorded record, String english, String own) {
        boolean sameEnglish = record.english().equals(hash(english));
        boolean sameOwn = record.own().equals(hash(own));
        if (record.reviewed()) {
            return sameEnglish && sameOwn ? TextState.REVIEWED : TextState.REVIEW_IS_OVER;
        }
        // A draft that was worked on after the English text changed is taken to follow it.
        return sameEnglish || !sameOwn ? TextState.DRAFT : TextState.STALE;
    }

    /** Ten digits are enough to tell versions of one text apart. */
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
