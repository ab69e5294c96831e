package org.dpportal.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dpportal.content.Language;

/** The files of {@code translations/} as their translators see them: lines, comments and header. */
public record TextFiles(List<File> files) {
    /**
     * One file.
     *
     * @param header the lines of comment at the very top
     */
    public record File(Language language, String feature, List<String> header, List<Text> texts) {
        public String name() {
            return language.tag() + "/" + feature + ".properties";
        }

        Violation at(String says) {
            return new Violation(name(), says);
        }

        public Optional<Text> text(String key) {
            return texts.stream().filter(text -> text.key().equals(key)).findFirst();
        }

        /** An old header, from when a whole file was a draft or checked. */
        boolean hasOldHeader() {
            return header.stream().anyMatch(line -> line.matches("# (?:status|reviewed-by|reviewed-on):.*"));
        }
    }

    /** @param written the line as it stands in the file */
    public record Text(File file, int line, String key, String value, String written, List<String> comments) {
        Violation at(String says) {
            return file.at("line " + line + " " + key + " " + says);
        }

        /** The text as ICU reads it, if it can. */
        Optional<TextPattern> pattern() {
            try {
                return Optional.of(new TextPattern(value));
            } catch (IllegalArgumentException unreadable) {
                return Optional.empty();
            }
        }
    }

    static TextFiles of(House house) {
        return of(house.tree());
    }

    /** @param tree the folder with {@code translations/} in it */
    public static TextFiles of(Path tree) {
        List<File> files = new ArrayList<>();
        for (Language language : Language.values()) {
            House.files(tree.resolve("translations").resolve(language.tag()), ".properties").stream()
                    .map(path ->
                            read(language, path.getFileName().toString().replace(".properties", ""), House.read(path)))
                    .forEach(files::add);
        }
        return new TextFiles(files);
    }

    public Stream<Text> texts() {
        return files.stream().flatMap(file -> file.texts().stream());
    }

    public Stream<Text> translations() {
        return texts().filter(text -> text.file().language() != Language.EN);
    }

    public Stream<File> english() {
        return files.stream().filter(file -> file.language() == Language.EN);
    }

    public Stream<Text> englishTexts() {
        return english().flatMap(file -> file.texts().stream());
    }

    public Optional<Text> english(Text translation) {
        return english()
                .filter(file -> file.feature().equals(translation.file().feature()))
                .flatMap(file -> file.text(translation.key()).stream())
                .findFirst();
    }

    public Optional<File> file(Language language, String feature) {
        return files.stream()
                .filter(file -> file.language() == language && file.feature().equals(feature))
                .findFirst();
    }

    private static File read(Language language, String feature, String content) {
        List<String> lines = content.lines().toList();
        List<String> header =
                lines.stream().takeWhile(line -> line.startsWith("#")).toList();
        File file = new File(language, feature, header, new ArrayList<>());
        List<String> comments = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#")) {
                comments.add(line);
            } else if (line.isBlank()) {
                comments.clear();
            } else {
                file.texts().add(text(file, i + 1, line, List.copyOf(comments)));
                comments.clear();
            }
        }
        return file;
    }

    private static Text text(File file, int number, String line, List<String> comments) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(line));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new UncheckedIOException(new IOException(file.name() + " line " + number, unreadable));
        }
        String key = read.stringPropertyNames().stream().collect(Collectors.joining());
        return new Text(file, number, key, read.getProperty(key, ""), line, comments);
    }
}
