package org.dpportal.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the rules look at: the portal, or the house of violators that is built like it.
 *
 * @param base the package above the rooms
 * @param classes every class of the house
 * @param sources folders with Java sources, tests included
 * @param views the folder of the pages
 * @param tree the folder of everything that is under version control
 */
record House(String base, JavaClasses classes, List<Path> sources, Path views, Path tree) {
    static final Path VIOLATORS = Path.of("src/test/java/org/dpportal/house/violators");

    static House portal() {
        return new House(
                "org.dpportal",
                new ClassFileImporter().importPath(Path.of("target/classes")),
                List.of(Path.of("src/main/java"), Path.of("src/test/java")),
                Path.of("src/main/webapp"),
                Path.of(""));
    }

    /** The deliberate violators; {@code written} holds those that cannot stand in the project itself, such as a file of 301 lines. */
    static House ofViolators(Path written) {
        return new House(
                "org.dpportal.house.violators",
                new ClassFileImporter().importPackages("org.dpportal.house.violators"),
                List.of(VIOLATORS, written.resolve("java")),
                Path.of("src/test/resources/house/violators"),
                written);
    }

    /** Classes that a person wrote: no lambdas, no switch tables. */
    Stream<JavaClass> written() {
        return classes.stream()
                .filter(type ->
                        !type.isAnonymousClass() && !type.getSimpleName().isEmpty());
    }

    /** The class's name from the room on, such as {@code accounts.web.StatementPage}. */
    String nameOf(JavaClass type) {
        String name = type.getName();
        return name.startsWith(base + ".") ? name.substring(base.length() + 1) : name;
    }

    /** The room a class stands in; empty for a class outside the house. */
    Optional<String> roomOf(JavaClass type) {
        String place = type.getPackageName();
        if (!place.startsWith(base)) {
            return Optional.empty();
        }
        String inside = place.length() == base.length() ? "" : place.substring(base.length() + 1);
        int dot = inside.indexOf('.');
        return Optional.of(dot < 0 ? inside : inside.substring(0, dot));
    }

    boolean isIn(JavaClass type, String... rooms) {
        return roomOf(type).filter(List.of(rooms)::contains).isPresent();
    }

    /** Whether a class belongs to a feature's pages. */
    static boolean isOnThePorch(JavaClass type) {
        return (type.getPackageName() + ".").contains(".web.");
    }

    Violation at(JavaClass type, String says) {
        return new Violation(nameOf(type), says);
    }

    /** Every file of one kind below a folder; none if the folder is not there yet. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read as text", e);
        }
    }
}
