package org.dpportal.translations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dpportal.content.Language;

/** A file of Easy Read in which single rows are replaced; whatever else stands there stays, byte for byte. */
final class EasyReadFile {
    private static final Pattern BEFORE_WORDS = Pattern.compile("(#+ +)?(?:!\\[([^\\]]*)]\\([^)]*\\) ?)?");

    private final String before;
    private final List<String> lines;

    private EasyReadFile(String content) {
        this.before = content;
        this.lines = new ArrayList<>(content.lines().toList());
    }

    /**
     * One row.
     *
     * @param key the part and the row's number in it: {@code balance.1}
     * @param start what stands before the words: the signs of a heading, the picture
     * @param words as they are written, in one line
     * @param from its first line
     * @param to the line after its last
     */
    record Row(String key, String start, String picture, boolean heading, String words, int from, int to) {
        String part() {
            return key.substring(0, key.lastIndexOf('.'));
        }

        private String shape() {
            return key + " " + heading + " " + picture;
        }
    }

    /** Empty if there is no such file. */
    static Optional<EasyReadFile> read(Path file) throws IOException {
        return Files.exists(file) ? Optional.of(new EasyReadFile(Files.readString(file))) : Optional.empty();
    }

    /** The English page with its words, ready to be replaced row by row; what {@code old} said of itself stays. */
    EasyReadFile inLanguage(Language language, Optional<EasyReadFile> old) {
        EasyReadFile fresh = new EasyReadFile(before);
        fresh.say("language", language.tag());
        fresh.draft();
        old.flatMap(file -> file.says("other-words"))
                .ifPresentOrElse(
                        reason -> fresh.say("other-words", reason),
                        () -> fresh.lines.subList(0, fresh.body()).removeIf(line -> line.startsWith("other-words:")));
        return fresh;
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        String part = "";
        int number = 0;
        for (int at = body(); at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.startsWith("## ")) {
                part = line.substring(3).strip();
                number = 0;
            } else if (!line.isBlank()) {
                int end = at + 1;
                while (!line.startsWith("#") && end < lines.size() && isMore(lines.get(end))) {
                    end++;
                }
                rows.add(row(part + "." + ++number, at, end));
                at = end - 1;
            }
        }
        return rows;
    }

    Optional<Row> row(String key) {
        return rows().stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /** The words of the row that is this row of English; beside another picture stands another row. */
    Optional<String> wordsOf(Row english) {
        return row(english.key())
                .filter(row -> row.shape().equals(english.shape()))
                .map(Row::words);
    }

    /** Whether both have the same rows, words apart. */
    boolean fits(EasyReadFile other) {
        return rows().stream()
                .map(Row::shape)
                .toList()
                .equals(other.rows().stream().map(Row::shape).toList());
    }

    void put(String key, String words) {
        Row row = row(key).orElseThrow();
        lines.set(row.from(), row.start() + words);
        lines.subList(row.from() + 1, row.to()).clear();
    }

    /** What the file says of itself, such as {@code state}. */
    Optional<String> says(String what) {
        return lines.subList(0, body()).stream()
                .filter(line -> line.startsWith(what + ":"))
                .map(line -> line.substring(what.length() + 1).strip())
                .findFirst();
    }

    void say(String what, String value) {
        String line = (what + ": " + value).strip();
        for (int at = 0; at < body(); at++) {
            if (lines.get(at).startsWith(what + ":")) {
                lines.set(at, line);
                return;
            }
        }
        lines.add(Math.max(body() - 1, 0), line);
    }

    /** Nobody has checked these words with people who read Easy Read. */
    void draft() {
        say("state", "draft");
        say("checked-by", "");
        say("checked-on", "");
    }

    void write(Path file) throws IOException {
        boolean same = before.lines().toList().equals(lines);
        if (!same || !Files.exists(file)) {
            Files.writeString(file, same ? before : String.join("\n", lines) + "\n");
        }
    }

    private Row row(String key, int from, int to) {
        Matcher start = BEFORE_WORDS.matcher(lines.get(from));
        start.lookingAt();
        String first = lines.get(from).substring(start.end());
        String words = lines.subList(from + 1, to).stream()
                .map(String::strip)
                .collect(Collectors.joining(" ", to > from + 1 ? first.strip() + " " : first.strip(), ""));
        String picture = start.group(2) == null ? "" : start.group(2);
        return new Row(key, start.group(), picture, start.group(1) != null, words, from, to);
    }

    private static boolean isMore(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    /** The line after the second {@code ---}. */
    private int body() {
        int end = lines.isEmpty() ? -1 : lines.subList(1, lines.size()).indexOf("---");
        return end < 0 ? 0 : end + 2;
    }
}
