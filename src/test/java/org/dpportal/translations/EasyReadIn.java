package org.dpportal.translations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dpportal.content.EasyReadRows;
import org.dpportal.content.EasyReadRows.Written;
import org.dpportal.content.Language;
import org.dpportal.content.TextStates;
import org.dpportal.content.TextStates.Recorded;
import org.dpportal.content.TextStates.TextState;
import org.dpportal.house.StateFiles;
import org.dpportal.translations.EasyReadFile.Row;

/**
 * Takes Easy Read in, row by row. It never makes a page checked: that is for people who read Easy Read, and they do not use a translator's tool.
 * A page whose words change is a draft again.
 */
final class EasyReadIn {
    private static final String OTHER_WORDS = "other words:";

    private final Path tree;
    private final Language language;
    private final Consumer<String> troubles;
    private final Map<String, Page> pages = new TreeMap<>();
    private int changed;

    /** @param followsEnglish whether the translator says of every row that it says what English says now */
    private record Page(EasyReadFile file, boolean followsEnglish) {}

    EasyReadIn(Path tree, Language language, Consumer<String> troubles) {
        this.tree = tree;
        this.language = language;
        this.troubles = troubles;
    }

    int changed() {
        return changed;
    }

    void take(String page, List<Unit> units) throws IOException {
        Optional<EasyReadFile> english = EasyReadFile.read(EasyReadOut.file(tree, page, Language.EN));
        if (english.isEmpty()) {
            troubles.accept("easy-read/" + page + ": there is no such page");
            return;
        }
        Optional<EasyReadFile> own = EasyReadFile.read(EasyReadOut.file(tree, page, language));
        boolean fits = own.filter(english.get()::fits).isPresent();
        if (!fits && isUntouched(units, english.get(), own)) {
            return;
        }
        // A page that has other rows than English is made anew, and then every row must come.
        EasyReadFile file = fits ? own.get() : english.get().inLanguage(language, own);
        int before = changed;
        Set<String> seen = new HashSet<>();
        for (Unit unit : units) {
            take(page, unit, english.get(), file, seen);
        }
        english.get().rows().stream()
                .filter(row -> !fits && !seen.contains(row.key()))
                .forEach(
                        row -> refuse(page, row.key(), "is missing: a page that is new, or has new rows, comes whole"));
        boolean follows = seen.size() == english.get().rows().size()
                && units.stream().noneMatch(unit -> unit.state().equals(Unit.NEEDS_TRANSLATION));
        if (changed > before) {
            file.draft();
        } else if (follows && standing(page) == TextState.STALE) {
            changed++;
        }
        if (changed > before) {
            pages.put(page, new Page(file, follows));
        }
    }

    /** Whether a page that is not whole comes back as it went out: nobody has worked on it yet. */
    private static boolean isUntouched(List<Unit> units, EasyReadFile english, Optional<EasyReadFile> own) {
        return units.stream().allMatch(unit -> unit.target()
                .equals(english.row(unit.key()).flatMap(row -> own.flatMap(file -> file.wordsOf(row)))));
    }

    private void take(String page, Unit unit, EasyReadFile english, EasyReadFile file, Set<String> seen) {
        Optional<Row> row = english.row(unit.key());
        Optional<String> trouble = !seen.add(unit.key())
                ? Optional.of("stands twice")
                : row.isEmpty() ? Optional.of("is no row of English") : trouble(unit, row.get());
        if (trouble.isPresent()) {
            refuse(page, unit.key(), trouble.get());
            return;
        }
        String words = unit.target().orElseThrow();
        if (!file.row(unit.key()).orElseThrow().words().equals(words)) {
            file.put(unit.key(), words);
            changed++;
        }
        unit.notes().stream()
                .filter(note -> note.startsWith(OTHER_WORDS))
                .map(note -> note.substring(OTHER_WORDS.length())
                        .replaceAll("\\s+", " ")
                        .strip())
                .filter(reason -> !file.says("other-words").equals(Optional.of(reason)))
                .forEach(reason -> {
                    file.say("other-words", reason);
                    changed++;
                });
    }

    private static Optional<String> trouble(Unit unit, Row english) {
        if (!english.words().equals(unit.source())) {
            return Optional.of("was made from an English text that has changed since: export again");
        }
        return unit.target().isEmpty()
                ? Optional.of("has no translation: a page comes whole or not at all")
                : unreadable(english, unit.target().get());
    }

    /** One row must stay one row; the portal itself reads it. */
    private static Optional<String> unreadable(Row english, String words) {
        try {
            List<Written> rows =
                    EasyReadRows.of("## a\n\n" + english.start() + words).get("a");
            boolean same = rows.size() == 1
                    && !words.contains("\n")
                    && rows.get(0).picture().equals(english.picture())
                    && rows.get(0).headingLevel() > 0 == english.heading();
            return same ? Optional.empty() : Optional.of("must stay one row, in one line");
        } catch (IllegalArgumentException unreadable) {
            return Optional.of("cannot be read: " + unreadable.getMessage());
        }
    }

    private TextState standing(String page) {
        return StateFiles.read(StateFiles.ofEasyRead(tree, page))
                .standing(
                        language.tag(),
                        StateFiles.easyRead(tree, page, Language.EN),
                        StateFiles.easyRead(tree, page, language));
    }

    void writeTo(Path there) throws IOException {
        for (Map.Entry<String, Page> page : pages.entrySet()) {
            write(there, page.getKey(), page.getValue());
        }
    }

    private void write(Path there, String name, Page page) throws IOException {
        Path stateFile = StateFiles.ofEasyRead(there, name);
        String english = StateFiles.easyRead(there, name, Language.EN);
        Map<String, Recorded> records = new TreeMap<>();
        TextStates states = StateFiles.read(stateFile);
        for (String tag : states.records().keySet()) {
            Language.of(tag)
                    .flatMap(other -> states.of(tag, english, StateFiles.easyRead(there, name, other)))
                    .ifPresent(record -> records.put(tag, record));
        }
        String old = StateFiles.easyRead(there, name, language);
        page.file().write(EasyReadOut.file(there, name, language));
        String own = StateFiles.easyRead(there, name, language);
        Recorded after = after(Optional.ofNullable(records.get(language.tag())), page, english, old, own);
        if (!after.equals(records.put(language.tag(), after))) {
            Recording.write(stateFile, records);
        }
    }

    private static Recorded after(Optional<Recorded> known, Page page, String english, String old, String own) {
        boolean sameWords = old.equals(own) && known.isPresent();
        boolean sameEnglish = known.filter(record -> record.english().equals(TextStates.hash(english)))
                .isPresent();
        if (sameWords && (sameEnglish || !page.followsEnglish() || known.get().reviewed())) {
            return known.get();
        }
        // What is still to be translated in the tool stays stale, however much of the page was worked on.
        String from = known.isEmpty() || page.followsEnglish()
                ? TextStates.hash(english)
                : known.get().english();
        return Recorded.draft(from, TextStates.hash(own));
    }

    private void refuse(String page, String key, String why) {
        troubles.accept("easy-read/" + page + "/" + language.tag() + ".md: "
                + key.replaceFirst("\\.(\\d+)$", ", row $1 ") + why);
    }
}
