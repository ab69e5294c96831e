package org.dpportal.translations;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.dpportal.house.TextFiles;
import org.dpportal.house.TextFiles.Text;

/** A file of translations in which single lines are replaced; whatever else stands there stays, byte for byte. */
final class TranslationFile {
    private final List<String> lines;
    private final String before;

    private TranslationFile(String content) {
        this.before = content;
        this.lines = new ArrayList<>(content.lines().toList());
    }

    static TranslationFile read(Path file) throws IOException {
        return new TranslationFile(Files.exists(file) ? Files.readString(file) : "");
    }

    /** A new key comes after the key that stands before it in English. */
    void put(String key, String value, TextFiles.File english) {
        String line = key + " = " + written(value);
        int at = lineOf(key);
        if (at >= 0) {
            lines.set(at, line);
        } else {
            lines.add(placeFor(key, english), line);
        }
    }

    /** A translator's reason, such as "same as English: a name", becomes a comment above the text. @return whether it is new */
    boolean note(String key, List<String> notes) {
        int at = lineOf(key);
        boolean added = false;
        for (String note : notes) {
            boolean isReason = note.startsWith("same as English:") || note.startsWith("other words:");
            String comment = "# " + note.replaceAll("\\s+", " ");
            if (at >= 0 && isReason && (at == 0 || !lines.get(at - 1).equals(comment)) && !lines.contains(comment)) {
                lines.add(at++, comment);
                added = true;
            }
        }
        return added;
    }

    void write(Path file) throws IOException {
        String after = String.join("\n", lines) + (lines.isEmpty() ? "" : "\n");
        boolean same = before.lines().toList().equals(lines);
        if (!same || !Files.exists(file)) {
            Files.writeString(file, same ? before : after);
        }
    }

    private int placeFor(String key, TextFiles.File english) {
        int at = lines.size();
        for (Text text : english.texts()) {
            if (text.key().equals(key)) {
                return at;
            }
            int line = lineOf(text.key());
            at = line >= 0 ? line + 1 : at;
        }
        return at;
    }

    private int lineOf(String key) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#") && keyOf(lines.get(i)).equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private static String keyOf(String line) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(line));
        } catch (IOException | IllegalArgumentException unreadable) {
            return "";
        }
        return read.stringPropertyNames().stream().findFirst().orElse("");
    }

    /** As a properties file reads it back to the very same text. */
    private static String written(String value) {
        String escaped = value.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
        return escaped.startsWith(" ") ? "\\" + escaped : escaped;
    }
}
