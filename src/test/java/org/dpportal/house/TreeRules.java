package org.dpportal.house;

import static org.dpportal.house.Rule.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds for every file under version control. */
final class TreeRules {
    private static final int LONGEST_README = 120;

    /** Where packages are fetched from is the business of the machine that builds, never of the project. */
    private static final Pattern REGISTRY = Pattern.compile(
            "https?://(?:repo|registry|mirror|nexus|artifactory|npm)[0-9a-z-]*[.:]"
                    + "|\\b(?:repo1?|registry|central)\\.(?:maven|npmjs|yarnpkg|sonatype)\\b"
                    + "|\"resolved\"\\s*:\\s*\"https?:",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.}*-])/(?:root|Users|work)/|[A-Z]:\\\\Users\\\\");

    private static final Pattern VERB = Pattern.compile("^verb_(\\w+)\\(\\)", Pattern.MULTILINE);
    private static final Pattern SETTING_ROW = Pattern.compile("^\\| `([a-z][a-z.-]*)` \\|", Pattern.MULTILINE);

    private TreeRules() {}

    static List<Rule> all() {
        return List.of(
                rule(
                        "No file names a package registry",
                        house -> says(house, REGISTRY),
                        "registry.txt",
                        "package-lock.json"),
                rule("No file names a path of somebody's machine", house -> says(house, MACHINE_PATH), "machine.txt"),
                rule("docs/settings.md tells every setting and no other", TreeRules::settings, "docs/settings.md"),
                rule("Every verb of ./dev explains itself", TreeRules::silentVerbs, "dev"),
                rule("The README has at most 120 lines", TreeRules::longReadme, "README.md"));
    }

    private static Stream<Violation> says(House house, Pattern unwanted) {
        return tracked(house).flatMap(name -> words(house.tree().resolve(name)).stream()
                .flatMap(String::lines)
                .flatMap(line -> unwanted.matcher(line).results())
                .map(found -> new Violation(name, "says " + found.group())));
    }

    private static Stream<Violation> longReadme(House house) {
        Path readme = house.tree().resolve("README.md");
        long lines = Files.exists(readme) ? House.read(readme).lines().count() : 0;
        return lines > LONGEST_README
                ? Stream.of(new Violation("README.md", "has " + lines + " lines"))
                : Stream.empty();
    }

    /** The comment above a verb is what {@code ./dev help} prints; its first line begins with the verb. */
    private static Stream<Violation> silentVerbs(House house) {
        String script = House.read(house.tree().resolve("dev"));
        return VERB.matcher(script)
                .results()
                .map(verb -> verb.group(1))
                .filter(verb -> !Pattern.compile(
                                "^# " + verb + " .*\\n(?:#.*\\n)*verb_" + verb + "\\(\\)", Pattern.MULTILINE)
                        .matcher(script)
                        .find())
                .map(verb -> new Violation("dev", "does not explain " + verb));
    }

    private static Stream<Violation> settings(House house) {
        Set<String> real = new TreeSet<>();
        for (Object key : enumOf(house.base() + ".councils.SettingKey")) {
            real.add(idOf(key));
        }
        Path table = house.tree().resolve("docs/settings.md");
        Set<String> told = new TreeSet<>();
        SETTING_ROW.matcher(House.read(table)).results().forEach(row -> told.add(row.group(1)));
        Stream<String> missing = real.stream().filter(id -> !told.contains(id)).map(id -> "does not tell " + id);
        Stream<String> invented = told.stream().filter(id -> !real.contains(id)).map(id -> "invents " + id);
        return Stream.concat(missing, invented).map(says -> new Violation("docs/settings.md", says));
    }

    private static Object[] enumOf(String name) {
        try {
            return Class.forName(name).getEnumConstants();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String idOf(Object key) {
        try {
            return (String) key.getClass().getMethod("id").invoke(key);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What git follows; where there is no git, everything but what is made while building. */
    private static Stream<String> tracked(House house) {
        Path tree = house.tree().toAbsolutePath();
        if (!Files.exists(tree.resolve(".git"))) {
            return House.files(tree, "").stream()
                    .map(file -> tree.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.matches("(?:target|\\.run|node_modules)/.*"));
        }
        try {
            Process git = new ProcessBuilder("git", "ls-files", "-z")
                    .directory(tree.toFile())
                    .start();
            String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(names.split("\0"))
                    .filter(name -> !name.isEmpty() && Files.isRegularFile(tree.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file's text; empty for pictures, fonts and the like. */
    private static Optional<String> words(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (MalformedInputException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
