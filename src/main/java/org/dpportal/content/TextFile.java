package org.dpportal.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** One file of texts: what stands in it, and what is known of each text. */
record TextFile(Map<String, String> texts, TextStates states) {
    private static final TextFile EMPTY = new TextFile(Map.of(), TextStates.NONE);

    /** {@code translations/<language>/<feature>.properties} of the class path; empty if there is none. */
    static TextFile of(Language language, String feature) {
        String name = "translations/" + language.tag() + "/" + feature;
        return content(name + ".properties")
                .map(texts -> new TextFile(
                        read(texts),
                        content(name + ".state").map(TextStates::read).orElse(TextStates.NONE)))
                .orElse(EMPTY);
    }

    static Map<String, String> read(String content) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(content));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    /** Whether any text here has not been reviewed by a qualified person as it now stands, made from English as that now stands. */
    boolean isDraft(TextFile english) {
        return texts.entrySet().stream()
                .anyMatch(text ->
                        states.standing(text.getKey(), english.texts.getOrDefault(text.getKey(), ""), text.getValue())
                                != TextStates.TextState.REVIEWED);
    }

    private static Optional<String> content(String name) {
        try (InputStream in = TextFile.class.getClassLoader().getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
