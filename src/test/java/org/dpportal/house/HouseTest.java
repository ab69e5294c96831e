package org.dpportal.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule holds in the portal, and bites in the house of violators. */
class HouseTest {
    private static House portal;
    private static House violators;

    @BeforeAll
    static void look(@TempDir Path written) throws IOException {
        portal = House.portal();
        violators = House.ofViolators(written);
        writeWhatCannotStandInTheProject(written);
    }

    static List<Rule> rules() {
        return Stream.of(
                        StairsRules.all(),
                        TypeRules.all(),
                        HabitRules.all(),
                        RightsRules.all(),
                        NameRules.all(),
                        SourceRules.all(),
                        ViewRules.all(),
                        ViewRules.forCitizens(),
                        WordRules.all(),
                        PageNameRules.all(),
                        TreeRules.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(Rule rule) {
        List<Violation> broken = rule.brokenIn(portal).stream()
                .filter(violation -> Exceptions.ALL.stream().noneMatch(exception -> exception.covers(rule, violation)))
                .toList();
        assertTrue(
                broken.isEmpty(),
                () -> rule + "\n" + broken.stream().map(Violation::toString).collect(Collectors.joining("\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void bites(Rule rule) {
        Set<String> caught =
                rule.brokenIn(violators).stream().map(Violation::subject).collect(Collectors.toSet());
        assertFalse(rule.violators().isEmpty(), "A rule without a violator is not proved to bite");
        assertTrue(caught.containsAll(rule.violators()), () -> "meant " + rule.violators() + "\ncaught " + caught);
    }

    @Test
    void every_exception_gives_a_reason_and_is_still_needed() {
        for (Exceptions.Exception exception : Exceptions.ALL) {
            Rule rule = rules().stream()
                    .filter(one -> one.sentence().equals(exception.rule()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("There is no such rule: " + exception));
            assertTrue(exception.reason().length() >= 20, () -> "No reason: " + exception);
            assertTrue(
                    rule.brokenIn(portal).stream().anyMatch(violation -> exception.covers(rule, violation)),
                    () -> "No longer needed: " + exception);
        }
    }

    @Test
    void the_rules_find_something_to_look_at() {
        assertTrue(portal.classes().size() > 30, "the portal's classes were not found");
        assertEquals(
                rules().size(), rules().stream().map(Rule::sentence).distinct().count(), "two rules share a sentence");
    }

    /** Some violators would break the rules where they stand: they are written for the test and gone after it. */
    private static void writeWhatCannotStandInTheProject(Path written) throws IOException {
        Path java = Files.createDirectories(written.resolve("java"));
        Files.writeString(java.resolve("TooLong.java"), "class TooLong {\n" + "\n".repeat(300) + "}\n");
        Files.writeString(
                java.resolve("LongMethod.java"),
                "class LongMethod {\n  void run() {\n" + "    run();\n".repeat(39) + "  }\n}\n");
        Files.writeString(java.resolve("FloatingMoney.java"), "class FloatingMoney {\n  double of(Money money);\n}\n");
        Files.writeString(java.resolve("Leftover.java"), "// TO" + "DO later\nclass Leftover {}\n");
        Files.writeString(java.resolve("Checks.java"), "class Checks {\n  @Test\n  void checks() {}\n}\n");
        Files.createDirectories(java.resolve("unexplained"));
        Files.writeString(java.resolve("unexplained/Thing.java"), "class Thing {}\n");
        Files.createDirectories(java.resolve("mumbled"));
        Files.writeString(java.resolve("mumbled/package-info.java"), "/** Things. */\npackage mumbled;\n");
        Files.writeString(written.resolve("registry.txt"), "https://" + "registry.example.org/package\n");
        Files.writeString(written.resolve("package-lock.json"), "{\"resolved\": " + "\"https://example.org/a.tgz\"}\n");
        Files.writeString(written.resolve("machine.txt"), "see /" + "root/notes\n");
        Files.writeString(written.resolve("dev"), "# what go does\nverb_go() {\n  true\n}\n");
        Files.createDirectories(written.resolve("docs"));
        Files.writeString(written.resolve("docs/settings.md"), "| `colour` | Nobody asks for it | `red` |\n");
        Files.writeString(written.resolve("README.md"), "line\n".repeat(121));
    }
}
