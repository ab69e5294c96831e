package org.dpportal.translations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dpportal.content.Language;

/** {@code ./dev translations}: see there for what it does. */
public final class Translations {
    private static final Path TREE = Path.of("");
    private static final String USAGE =
            "./dev translations [record | export LANGUAGE [FILE] | import FILE [--reviewed-by NAME --reviewed-on 2026-12-01]]";

    private Translations() {}

    public static void main(String[] words) throws IOException {
        List<String> rest = new ArrayList<>(List.of(words));
        String verb = rest.isEmpty() ? "table" : rest.remove(0);
        boolean done =
                switch (verb) {
                    case "table" -> say(new LanguageTable(TREE).written());
                    case "record" -> record();
                    case "export" -> export(rest);
                    case "import" -> take(rest);
                    default -> refuse(USAGE);
                };
        if (!done) {
            System.exit(1);
        }
    }

    private static boolean record() throws IOException {
        List<String> news = Recording.bringUpToDate(TREE);
        return say(news.isEmpty() ? "All records are up to date." : String.join("\n", news));
    }

    private static boolean export(List<String> words) throws IOException {
        Optional<Language> language = words.stream().findFirst().flatMap(Language::of);
        if (language.isEmpty() || language.get() == Language.EN || words.size() > 2) {
            return refuse("Which language? " + USAGE);
        }
        Path file = words.size() > 1
                ? Path.of(words.get(1))
                : Path.of("target", "translations", language.get().tag() + ".xlf");
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        Files.writeString(file, XliffOut.of(language.get(), TREE));
        return say("Written: " + file);
    }

    private static boolean take(List<String> words) throws IOException {
        Optional<String> by = option(words, "--reviewed-by");
        Optional<String> on = option(words, "--reviewed-on");
        if (words.size() != 1 || by.isPresent() != on.isPresent()) {
            return refuse(USAGE);
        }
        if (on.isPresent() && !on.get().matches("\\d{4}-\\d\\d-\\d\\d")) {
            return refuse("--reviewed-on needs a day such as 2026-12-01, not " + on.get());
        }
        Path file = Path.of(words.get(0));
        if (!Files.isRegularFile(file)) {
            return refuse("There is no file " + file);
        }
        Import.Outcome outcome = Import.of(file, TREE, by.map(name -> new Unit.Review(name.strip(), on.orElseThrow())));
        if (!outcome.troubles().isEmpty()) {
            return refuse("Nothing was taken from " + file + ":\n" + String.join("\n", outcome.troubles()));
        }
        return say(outcome.changed() == 0 ? "Nothing has changed." : "Taken: " + outcome.changed() + " texts.");
    }

    private static Optional<String> option(List<String> words, String name) {
        int at = words.indexOf(name);
        if (at < 0 || at + 1 >= words.size()) {
            return Optional.empty();
        }
        words.remove(at);
        return Optional.of(words.remove(at)).filter(value -> !value.isBlank());
    }

    private static boolean say(String what) {
        System.out.println(what.stripTrailing());
        return true;
    }

    private static boolean refuse(String why) {
        System.err.println(why);
        return false;
    }
}
