package org.dpportal.translations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dpportal.content.EasyReadRows;
import org.dpportal.content.Language;
import org.dpportal.content.TextStates;
import org.dpportal.content.TextStates.Recorded;
import org.dpportal.house.StateFiles;
import org.dpportal.house.TextFiles;
import org.dpportal.house.TextFiles.File;
import org.dpportal.house.TextFiles.Text;

/**
 * Brings the records up to date with the texts: what is new or was worked on becomes a draft, and a review ends where the words it was for are
 * gone. It never makes anything reviewed, but in Easy Read, whose files say so themselves.
 */
final class Recording {
    private final Path tree;
    private final List<String> news = new ArrayList<>();

    private Recording(Path tree) {
        this.tree = tree;
    }

    /** @return what has changed, one line each */
    static List<String> bringUpToDate(Path tree) throws IOException {
        Recording recording = new Recording(tree);
        TextFiles texts = TextFiles.of(tree);
        for (File file : texts.files()) {
            if (file.language() != Language.EN) {
                recording.texts(file, texts);
                recording.withoutOldHeader(file);
            }
        }
        for (String page : easyReadPages(tree)) {
            recording.easyRead(page);
        }
        return recording.news;
    }

    /** The pages that have Easy Read, such as {@code home/home}. */
    static List<String> easyReadPages(Path tree) throws IOException {
        Path folder = tree.resolve("easy-read");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().equals("en.md"))
                    .map(file -> folder.relativize(file.getParent()).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private void texts(File file, TextFiles texts) throws IOException {
        Path stateFile = StateFiles.ofTexts(tree, file.language(), file.feature());
        TextStates states = StateFiles.read(stateFile);
        Map<String, Recorded> records = new TreeMap<>();
        for (Text text : file.texts()) {
            Optional<Text> english = texts.english(text);
            if (english.isPresent()) {
                Optional<Recorded> known = states.of(text.key(), english.get().value(), text.value());
                Recorded now = now(known, english.get().value(), text.value());
                records.put(text.key(), now);
                tell(file.name() + " " + text.key(), known, now);
            }
        }
        write(stateFile, records);
    }

    private static Recorded now(Optional<Recorded> known, String english, String own) {
        if (known.isEmpty() || !known.get().own().equals(TextStates.hash(own))) {
            return Recorded.draft(TextStates.hash(english), TextStates.hash(own));
        }
        boolean stale = !known.get().english().equals(TextStates.hash(english));
        return known.get().reviewed() && stale
                ? Recorded.draft(known.get().english(), known.get().own())
                : known.get();
    }

    private void tell(String what, Optional<Recorded> known, Recorded now) {
        if (known.isEmpty()) {
            news.add(what + ": new, a draft");
        } else if (known.get().reviewed() && !now.reviewed()) {
            news.add(what + ": the review by " + known.get().by() + " of "
                    + known.get().on() + " no longer holds, a draft again");
        } else if (!known.get().equals(now)) {
            news.add(what + ": changed, a draft");
        }
    }

    private void easyRead(String page) throws IOException {
        TextStates states = StateFiles.read(StateFiles.ofEasyRead(tree, page));
        String english = StateFiles.easyRead(tree, page, Language.EN);
        Map<String, Recorded> records = new TreeMap<>();
        for (Language language : Language.values()) {
            Path file = tree.resolve("easy-read").resolve(page).resolve(language.tag() + ".md");
            if (Files.exists(file)) {
                String own = StateFiles.easyRead(tree, page, language);
                Optional<Recorded> known = states.of(language.tag(), english, own);
                Recorded now = ofEasyRead(known, EasyReadRows.header(Files.readString(file)), english, own);
                records.put(language.tag(), now);
                tell(page + "/" + language.tag() + ".md", known, now);
            }
        }
        write(StateFiles.ofEasyRead(tree, page), records);
    }

    /** Easy Read says itself that it is checked; a new day is a new check, the same day is the old check of the old words. */
    private static Recorded ofEasyRead(
            Optional<Recorded> known, Map<String, String> header, String english, String own) {
        boolean checked = "checked".equals(header.get("state"));
        String on = header.getOrDefault("checked-on", "");
        if (!checked) {
            return now(known.filter(record -> !record.reviewed()), english, own);
        }
        return known.filter(record -> record.reviewed() && record.on().equals(on))
                .orElseGet(() -> new Recorded(
                        true,
                        TextStates.hash(english),
                        TextStates.hash(own),
                        on,
                        header.getOrDefault("checked-by", "")));
    }

    private void withoutOldHeader(File file) throws IOException {
        Path path = tree.resolve("translations").resolve(file.name());
        String content = Files.readString(path);
        String without = content.replaceFirst("\\A(?:# (?:status|reviewed-by|reviewed-on):.*\\n)+\\n?", "");
        if (!without.equals(content)) {
            Files.writeString(path, without);
        }
    }

    /** Leaves a file alone that would only be written as it stands. */
    static void write(Path file, Map<String, Recorded> records) throws IOException {
        String content = TextStates.written(records);
        if (!Files.exists(file) || !Files.readString(file).equals(content)) {
            Files.writeString(file, content);
        }
    }
}
