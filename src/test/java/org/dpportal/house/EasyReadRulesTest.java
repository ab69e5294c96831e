package org.dpportal.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dpportal.content.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every Easy Read page keeps the rules of easy-read/README.md, and each rule bites in a deliberately bad page. */
class EasyReadRulesTest {
    private static final Path BAD = Path.of("src/test/resources/house/words");
    private static final House PORTAL =
            new House("org.dpportal", null, List.of(Path.of("src/main/java")), Path.of("src/main/webapp"), Path.of(""));
    private static final House BAD_WORDS = new House("org.dpportal", null, List.of(BAD), BAD, BAD);

    static List<Rule> rules() {
        return EasyReadRules.all();
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
    void a_good_page_breaks_no_rule() {
        for (Rule rule : rules()) {
            assertTrue(
                    rule.brokenIn(BAD_WORDS).stream()
                            .map(Violation::subject)
                            .noneMatch(Set.of("home/good/en.md", "home/good/pl.md")::contains),
                    () -> rule + " " + rule.brokenIn(BAD_WORDS));
        }
    }

    @Test
    void words_and_sentences_are_counted_in_every_script() {
        assertEquals(2, EasyReadFiles.sentences("ሰላም። ከመይ ኣለኻ።", Language.TI).size());
        assertEquals(
                2,
                EasyReadFiles.sentences("یہ رسید ہے۔ یہ آپ کی ہے۔", Language.UR).size());
        assertEquals(
                2,
                EasyReadFiles.sentences("ਇਹ ਰਸੀਦ ਹੈ। ਇਹ ਤੁਹਾਡੀ ਹੈ।", Language.PA)
                        .size());
        assertEquals(3, EasyReadFiles.words("یہ رسید ہے۔", Language.UR).size());
        assertEquals(
                4, EasyReadFiles.words("You have £412.50 left.", Language.EN).size());
    }
}
