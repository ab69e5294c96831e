package org.dpportal.house;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dpportal.content.EasyReadRows;
import org.dpportal.content.Language;

/** The files of {@code easy-read/} as their authors see them. */
record EasyReadFiles(List<File> files) {
    private static final Pattern MARKED = Pattern.compile("\ue002([^\ue003]*)\ue003");

    /**
     * One file.
     *
     * @param page the folder it stands in, such as {@code home/home}
     * @param rows empty if the portal cannot read it, and {@code trouble} says why
     */
    record File(
            String name,
            String page,
            String language,
            Map<String, String> header,
            List<Row> rows,
            Optional<String> trouble) {
        Violation at(String says) {
            return new Violation(name, says);
        }

        /** Arguments by the part they stand in. */
        Map<String, Set<String>> argumentsByPart() {
            Map<String, Set<String>> arguments = new LinkedHashMap<>();
            rows.forEach(row -> arguments
                    .computeIfAbsent(row.part(), part -> new TreeSet<>())
                    .addAll(new TextPattern(row.written().pattern()).arguments().keySet()));
            return arguments;
        }

        /** The rows without their words: each part's pictures in order, a heading's with a {@code #}, a row's with bold words with {@code **}. */
        Map<String, List<String>> shape() {
            Map<String, List<String>> shape = new LinkedHashMap<>();
            rows.forEach(row -> shape.computeIfAbsent(row.part(), part -> new ArrayList<>())
                    .add((row.isHeading() ? "#" : "") + row.written().picture() + (row.isBold() ? "**" : "")));
            return shape;
        }
    }

    /** @param number counted within its part, from 1 */
    record Row(String part, int number, EasyReadRows.Written written) {
        String place() {
            return part + ", row " + number;
        }

        boolean isHeading() {
            return written.headingLevel() > 0;
        }

        boolean isBold() {
            return written.pattern().contains("\ue000");
        }

        /** The hard words that it marks, by their keys. */
        Stream<String> marked() {
            return MARKED.matcher(written.pattern()).results().map(found -> found.group(1));
        }

        /** As it may read, with bold and links taken out. */
        List<String> readings() {
            return new TextPattern(written.pattern())
                    .readings().stream()
                            .map(reading -> reading.replaceAll("\ue002[^\ue003]*\ue003", "")
                                    .replaceAll("[\ue000-\ue004]", ""))
                            .toList();
        }

        boolean marks(String word) {
            return marked().anyMatch(word::equals);
        }
    }

    static EasyReadFiles of(House house) {
        Path folder = house.tree().resolve("easy-read");
        return new EasyReadFiles(House.files(folder, ".md").stream()
                .filter(file -> !file.getFileName().toString().equals("README.md"))
                .map(file -> read(folder, file))
                .toList());
    }

    Stream<File> in(Language language) {
        return files.stream().filter(file -> file.language().equals(language.tag()));
    }

    Optional<File> of(String page, Language language) {
        return in(language).filter(file -> file.page().equals(page)).findFirst();
    }

    static List<String> sentences(String text, Language language) {
        return pieces(BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language.tag())), text, 0);
    }

    static List<String> words(String text, Language language) {
        return pieces(
                BreakIterator.getWordInstance(ULocale.forLanguageTag(language.tag())),
                text,
                BreakIterator.WORD_NONE_LIMIT);
    }

    private static List<String> pieces(BreakIterator breaks, String text, int leastStatus) {
        List<String> pieces = new ArrayList<>();
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (breaks.getRuleStatus() >= leastStatus) {
                pieces.add(text.substring(from, to));
            }
            from = to;
        }
        return pieces;
    }

    private static File read(Path folder, Path path) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        int slash = Math.max(name.lastIndexOf('/'), 0);
        String page = name.substring(0, slash);
        String language = path.getFileName().toString().replace(".md", "");
        String content = House.read(path);
        try {
            List<Row> rows = new ArrayList<>();
            EasyReadRows.of(content).forEach((part, written) -> {
                for (int i = 0; i < written.size(); i++) {
                    rows.add(new Row(part, i + 1, written.get(i)));
                }
            });
            return new File(name, page, language, EasyReadRows.header(content), rows, Optional.empty());
        } catch (IllegalArgumentException unreadable) {
            return new File(name, page, language, Map.of(), List.of(), Optional.of(unreadable.getMessage()));
        }
    }
}
