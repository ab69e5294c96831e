package org.dpportal.house;

import java.nio.file.Path;
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

    /** @param certain whether it can be nothing but a key */
    record Use(String file, String key, boolean certain) {
        boolean means(String known) {
            return key.endsWith(".") ? known.startsWith(key) : known.equals(key);
        }
    }

    static UsedKeys of(House house) {
        Stream<Path> pages = House.files(house.views(), ".xhtml").stream();
        Stream<Path> sources = house.sources().stream()
                .filter(folder -> !folder.equals(Path.of("src/test/java")))
                .flatMap(folder -> House.files(folder, ".java").stream());
        return new UsedKeys(
                Stream.concat(pages, sources).flatMap(UsedKeys::uses).collect(Collectors.toSet()));
    }

    boolean use(String key) {
        return uses.stream().anyMatch(use -> use.means(key));
    }

    private static Stream<Use> uses(Path file) {
        String source = House.read(file);
        String name = file.getFileName().toString();
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
