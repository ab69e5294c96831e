package org.dpportal.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows the rules of the house what the portal reads in an Easy Read file, and in a text: the very code that pages use. */
public final class EasyReadRows {
    /** One row as it is written; in {@code pattern} bold and hard words are single signs. */
    public record Written(String picture, int headingLevel, String pattern) {}

    private EasyReadRows() {}

    public static Map<String, List<Written>> of(String content) {
        Map<String, List<Written>> parts = new LinkedHashMap<>();
        EasyReadPage.read(content)
                .parts()
                .forEach((part, rows) -> parts.put(
                        part,
                        rows.stream()
                                .map(row -> new Written(row.picture(), row.headingLevel(), row.pattern()))
                                .toList()));
        return parts;
    }

    public static Map<String, String> header(String content) {
        return EasyReadPage.read(content).header();
    }

    /** @throws IllegalArgumentException if pages could not write this text */
    public static void read(String pattern) {
        Message.of(pattern);
    }
}
