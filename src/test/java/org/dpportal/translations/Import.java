package org.dpportal.translations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dpportal.content.Language;
import org.dpportal.content.TextStates;
import org.dpportal.content.TextStates.Recorded;
import org.dpportal.content.TextStates.TextState;
import org.dpportal.house.StateFiles;
import org.dpportal.house.TextFiles;
import org.dpportal.house.TextFiles.Text;
import org.dpportal.house.WordChecks;

/**
 * Takes translations in: all of a file or nothing of it. The new words are first put into a copy of the tree, where the rules of the house look
 * at them.
 */
final class Import {
    private final Path tree;
    private final Language language;
    private final TextFiles texts;
    private final Optional<Unit.Review> reviewedBy;
    private final List<String> troubles = new ArrayList<>();
    private final Map<String, Map<String, Recorded>> records = new TreeMap<>();
    private final Map<String, TranslationFile> files = new TreeMap<>();
    private final EasyReadIn easyRead;
    private int changed;

    private Import(Path tree, Language language, Optional<Unit.Review> reviewedBy) {
        this.tree = tree;
        this.language = language;
        this.texts = TextFiles.of(tree);
        this.reviewedBy = reviewedBy;
        this.easyRead = new EasyReadIn(tree, language, troubles::add);
    }

    /** What was taken, or why nothing was. */
    record Outcome(int changed, List<String> troubles) {}

    /** @param reviewedBy who has reviewed what the file approves, if the file does not say so itself */
    static Outcome of(Path xliff, Path tree, Optional<Unit.Review> reviewedBy) throws IOException {
        XliffIn in = XliffIn.read(xliff);
        Optional<Language> language = Language.of(in.language()).filter(spoken -> spoken != Language.EN);
        List<String> troubles = new ArrayList<>(in.troubles());
        if (troubles.isEmpty() && language.isEmpty()) {
            troubles.add(xliff + ": there are no translations into “" + in.language() + "” here");
        }
        if (!troubles.isEmpty()) {
            return new Outcome(0, troubles);
        }
        return new Import(tree, language.get(), reviewedBy).take(in.units());
    }

    private Outcome take(List<Unit> units) throws IOException {
        Set<String> seen = new HashSet<>();
        Map<Boolean, List<Unit>> easy = units.stream()
                .collect(Collectors.partitioningBy(unit -> unit.feature().startsWith(EasyReadOut.PREFIX)));
        for (Map.Entry<String, List<Unit>> page : easy.get(true).stream()
                .collect(Collectors.groupingBy(Unit::feature, TreeMap::new, Collectors.toList()))
                .entrySet()) {
            easyRead.take(page.getKey().substring(EasyReadOut.PREFIX.length()), page.getValue());
        }
        for (Unit unit : easy.get(false)) {
            if (!seen.add(unit.key())) {
                refuse(unit, "stands twice");
            }
            Optional<Text> english = texts.file(Language.EN, unit.feature()).flatMap(file -> file.text(unit.key()));
            if (english.isEmpty()) {
                refuse(unit, "is no key of English");
            } else if (!english.get().value().equals(unit.source())) {
                refuse(unit, "was made from an English text that has changed since: export again");
            } else {
                take(unit, english.get());
            }
        }
        int all = changed + easyRead.changed();
        if (troubles.isEmpty() && all > 0) {
            checkInCopy();
        }
        if (troubles.isEmpty()) {
            writeTo(tree);
        }
        return new Outcome(troubles.isEmpty() ? all : 0, troubles);
    }

    private void take(Unit unit, Text english) throws IOException {
        Optional<Text> own = texts.file(language, unit.feature()).flatMap(file -> file.text(unit.key()));
        if (unit.target().isEmpty()) {
            own.ifPresent(text -> refuse(unit, "has lost its translation"));
            return;
        }
        String target = unit.target().get();
        boolean isNew = own.filter(text -> text.value().equals(target)).isEmpty();
        TranslationFile file = file(unit.feature());
        if (isNew) {
            file.put(unit.key(), target, texts.file(Language.EN, unit.feature()).orElseThrow());
        }
        boolean noted = file.note(unit.key(), unit.notes());
        Map<String, Recorded> known = recordsOf(unit.feature());
        Optional<Recorded> before = Optional.ofNullable(known.get(unit.key()));
        Recorded after = record(unit, english, before, isNew);
        known.put(unit.key(), after);
        if (isNew || noted || !before.equals(Optional.of(after))) {
            changed++;
        }
    }

    /** The state that follows from what the tool says, and from what was known before. */
    private Recorded record(Unit unit, Text english, Optional<Recorded> before, boolean isNew) {
        String target = unit.target().orElseThrow();
        Recorded fresh = Recorded.draft(TextStates.hash(english.value()), TextStates.hash(target));
        TextState standing = before.map(record -> new TextStates(Map.of(unit.key(), List.of(record)))
                        .standing(unit.key(), english.value(), target))
                .orElse(TextState.UNRECORDED);
        if (unit.isReviewed()) {
            if (!isNew && standing == TextState.REVIEWED) {
                return before.get();
            }
            Optional<Unit.Review> review = reviewedBy.or(() -> unit.review()
                    .filter(said -> !said.by().isBlank() && !said.on().isBlank())
                    // What a reviewer once said of other words does not hold for these.
                    .filter(said -> before.filter(Recorded::reviewed)
                            .filter(old ->
                                    old.by().equals(said.by()) && old.on().equals(said.on()))
                            .isEmpty()));
            if (review.isEmpty()) {
                refuse(unit, "is approved, but by whom and when? Say so with --reviewed-by and --reviewed-on");
                return fresh;
            }
            return new Recorded(
                    true,
                    fresh.english(),
                    fresh.own(),
                    review.get().on(),
                    review.get().by());
        }
        boolean followed = standing == TextState.STALE && !unit.state().equals(Unit.NEEDS_TRANSLATION);
        boolean keep = !isNew && !followed && (standing == TextState.DRAFT || standing == TextState.STALE);
        return keep ? before.get() : fresh;
    }

    private void refuse(Unit unit, String why) {
        troubles.add(language.tag() + "/" + unit.feature() + ".properties: " + unit.key() + " " + why);
    }

    private TranslationFile file(String feature) throws IOException {
        TranslationFile file = files.get(feature);
        if (file == null) {
            file = TranslationFile.read(
                    tree.resolve("translations").resolve(language.tag()).resolve(feature + ".properties"));
            files.put(feature, file);
        }
        return file;
    }

    private Map<String, Recorded> recordsOf(String feature) {
        return records.computeIfAbsent(feature, name -> {
            TextStates states = StateFiles.read(StateFiles.ofTexts(tree, language, name));
            Map<String, Recorded> known = new TreeMap<>();
            texts.file(language, name).stream()
                    .flatMap(file -> file.texts().stream())
                    .forEach(text -> texts.english(text)
                            .flatMap(english -> states.of(text.key(), english.value(), text.value()))
                            .ifPresent(record -> known.put(text.key(), record)));
            return known;
        });
    }

    /** What was already wrong before is not this file's fault. */
    private void checkInCopy() throws IOException {
        Path copy = Files.createTempDirectory("translations");
        try {
            TreeCopy.of(tree, copy);
            Set<String> before = withoutLines(new WordChecks(tree).broken()).collect(Collectors.toSet());
            writeTo(copy);
            withoutLines(new WordChecks(copy).broken())
                    .filter(broken -> !before.contains(broken))
                    .forEach(troubles::add);
        } finally {
            try (Stream<Path> all = Files.walk(copy)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Stream<String> withoutLines(List<String> broken) {
        return broken.stream().map(says -> says.replaceFirst(": line \\d+ ", ": "));
    }

    private void writeTo(Path there) throws IOException {
        for (Map.Entry<String, TranslationFile> file : files.entrySet()) {
            Path folder = there.resolve("translations").resolve(language.tag());
            Files.createDirectories(folder);
            file.getValue().write(folder.resolve(file.getKey() + ".properties"));
            Recording.write(StateFiles.ofTexts(there, language, file.getKey()), recordsOf(file.getKey()));
        }
        easyRead.writeTo(there);
    }
}
