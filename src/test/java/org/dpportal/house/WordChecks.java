package org.dpportal.house;

import java.nio.file.Path;
import java.util.List;

/** The rules for words, for whoever takes translations in or hands them out: the very rules that the build keeps. */
public final class WordChecks {
    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"));
    private static final Path VIEWS = Path.of("src/main/webapp");

    private final House house;
    private final UsedKeys used;

    /** @param tree the folder with {@code translations/} in it: the project, or a copy with new words */
    public WordChecks(Path tree) {
        this.house = new House("org.dpportal", null, SOURCES, VIEWS, tree);
        this.used = UsedKeys.of(house);
    }

    /** What breaks a rule, each with its file, key and reason. */
    public List<String> broken() {
        return TranslationRules.all().stream()
                .flatMap(rule -> rule.brokenIn(house).stream())
                .map(Violation::toString)
                .distinct()
                .toList();
    }

    /** The pages and classes that say this text. */
    public List<String> placesOf(String key) {
        return switch (key.substring(0, Math.max(key.indexOf('.'), 0))) {
            case "login" -> List.of("the sign-in page");
            case "glossary" -> List.of("hard words, explained");
            default -> used.placesOf(key);
        };
    }
}
