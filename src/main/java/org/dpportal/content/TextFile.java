package org.dpportal.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One file of texts: what stands in it, and whether its header says that a qualified person has checked it. */
record TextFile(Map<String, String> texts, boolean draft) {
    private static final TextFile EMPTY = new TextFile(Map.of(), false);

    /** {@code translations/<language>/<feature>.properties} of the class path; empty if there is none. */
    static TextFile of(Language language, String feature) {
        String name = "translations/" + language.tag() + "/" + feature + ".properties";
        try (InputStream in = TextFile.class.getClassLoader().getResourceAsStream(name)) {
            return in == null ? EMPTY : read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    static TextFile read(String content) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(content));
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new TextFile(texts, isDraft(content));
    }

    private static boolean isDraft(String content) throws IOException {
        String header = new BufferedReader(new StringReader(content))
                .lines()
                .takeWhile(line -> line.startsWith("#"))
                .collect(Collectors.joining("\n", "", "\n"));
        return header.contains("# status: draft\n");
    }
}
