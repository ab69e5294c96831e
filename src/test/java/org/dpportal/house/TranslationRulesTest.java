package org.dpportal.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of the portal keeps the rules of translations/README.md, and each rule bites in a deliberately bad translation. */
class TranslationRulesTest {
    private static final Path BAD = Path.of("src/test/resources/house/words");
    private static final House PORTAL =
            new House("org.dpportal", null, List.of(Path.of("src/main/java")), Path.of("src/main/webapp"), Path.of(""));
    private static final House BAD_WORDS = new House("org.dpportal", null, List.of(BAD), BAD, BAD);

    static List<Rule> rules() {
        return TranslationRules.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(Rule rule) {
        List<Violation> broken = rule.brokenIn(PORTAL);
        assertTrue(
                broken.isEmpty(),
                () -> rule + "\n" + broken.stream().map(Violation::toString).collect(Collectors.joining("\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void bites(Rule rule) {
        Set<String> caught =
                rule.brokenIn(BAD_WORDS).stream().map(Violation::subject).collect(Collectors.toSet());
        assertTrue(caught.containsAll(rule.violators()), () -> "meant " + rule.violators() + "\ncaught " + caught);
    }

    @Test
    void a_good_translation_breaks_no_rule() {
        for (Rule rule : rules()) {
            assertTrue(
                    rule.brokenIn(BAD_WORDS).stream()
                            .map(Violation::subject)
                            .noneMatch(Set.of("en/good.properties", "pl/good.properties")::contains),
                    () -> rule + " " + rule.brokenIn(BAD_WORDS));
        }
    }

    @Test
    void what_is_listed_as_keycloaks_own_is_still_a_key() {
        assertEquals(List.of(), SignInKeys.forgotten(PORTAL).toList());
    }
}
