package org.dpportal.house;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys that pages and code name. A key that is put together, as in {@code m.t('receipts.state.'.concat(state))}, is a use of every key
 * that begins so.
 */
record UsedKeys(Set<Use> uses) {
    private static final String KEY = "[a-z][A-Za-z]*(?:\\.[A-Za-z0-9_-]+)+\\.?|[a-z][A-Za-z]*\\.";

    /** What can only be a key: the first argument of {@code m.t} or {@code texts.text}, or a constraint's message. */
    private static final Pattern ASKED =
            Pattern.compile("\\b(?:t|text)\\(\\s*(?:[^\"'()]*(?:\\(\\))?[^\"'()]*[,?]\\s*)?['\"](" + KEY
                    + ")['\"]|\"\\{(" + KEY + ")}\"");

    /** Anything in quotes that looks like a key: enough to say that a key is used. */
    private static final Pattern NAMED = Pattern.compile("['\"{](" + KEY + ")['\"}]");

    /**
     * @param file below the folder of pages or of sources
     * @param certain whether it can be nothing but a key
     */
    record Use(String file, String key, boolean certain) {
        boolean means(String known) {
            return key.endsWith(".") ? known.startsWith(key) : known.equals(key);
        }
    }

    static UsedKeys of(House house) {
        Stream<Use> pages = uses(house.views(), ".xhtml");
        Stream<Use> sources = house.sources().stream()
                .filter(folder -> !folder.equals(Path.of("src/test/java")))
                .flatMap(folder -> uses(folder, ".java"));
        return new UsedKeys(Stream.concat(pages, sources).collect(Collectors.toSet()));
    }

    boolean use(String key) {
        return uses.stream().anyMatch(use -> use.means(key));
    }

    /** The pages and classes that say this text, below their folders. */
    List<String> placesOf(String key) {
        return uses.stream()
                .filter(use -> use.means(key))
                .map(Use::file)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Use> uses(Path folder, String ending) {
        return House.files(folder, ending).stream().flatMap(file -> uses(folder, file));
    }

    private static Stream<Use> uses(Path folder, Path file) {
        String source = House.read(file);
        String name = folder.relativize(file).toString().replace('\\', '/');
        return Stream.concat(found(ASKED, source, name, true), found(NAMED, source, name, false));
    }

    private static Stream<Use> found(Pattern pattern, String source, String file, boolean certain) {
        return pattern.matcher(source)
                .results()
                .map(found -> found.group(1) != null ? found.group(1) : found.group(found.groupCount()))
                // Bean Validation's own messages, which we answer with words of ours.
                .filter(key -> !key.startsWith("jakarta.") && !key.startsWith("org."))
                .map(key -> new Use(file, key, certain));
    }
}
