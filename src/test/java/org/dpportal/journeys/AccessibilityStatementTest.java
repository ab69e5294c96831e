package org.dpportal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dpportal.content.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/accessibility.md, which councils publish, says what the law asks for and what the journeys really test. */
class AccessibilityStatementTest {
    private static final Path STATEMENT = Path.of("docs/accessibility.md");
    private static final Path POM = Path.of("pom.xml");

    /** The parts of the government's model statement, in its order. */
    private static final List<String> PARTS = List.of(
            "How accessible this website is",
            "Feedback and contact information",
            "Enforcement procedure",
            "Technical information about this website's accessibility",
            "Compliance status",
            "Non-accessible content",
            "Non-compliance with the accessibility regulations",
            "Disproportionate burden",
            "Content that's not within the scope of the accessibility regulations",
            "What we're doing to improve accessibility",
            "Preparation of this accessibility statement");

    @Test
    void the_statement_says_what_is_tested() throws IOException {
        assertEquals(List.of(), missingIn(Files.readString(STATEMENT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tigrinya",
                "in 8 languages",
                "guidelines version 2.2",
                "axe-core",
                "every citizen page",
                "sign-in pages",
                "320 × 256",
                "at least 12 points, 14 in Easy Read",
                "Equality and Human Rights Commission",
                "Disproportionate burden"
            })
    void what_is_left_out_is_noticed(String left) throws IOException {
        String without = Pattern.compile(Pattern.quote(left), Pattern.CASE_INSENSITIVE)
                .matcher(Files.readString(STATEMENT))
                .replaceAll("…");
        List<String> missing = missingIn(without);
        assertEquals(1, missing.size(), missing::toString);
    }

    @Test
    void parts_in_another_order_are_noticed() throws IOException {
        String turned = Files.readString(STATEMENT)
                .replace("## Enforcement procedure", "## X")
                .replace("## Feedback and contact information", "## Enforcement procedure")
                .replace("## X", "## Feedback and contact information");
        assertEquals(1, missingIn(turned).size());
    }

    private static List<String> missingIn(String statement) throws IOException {
        String words = statement.replaceAll("\\s+", " ");
        List<String> missing = new ArrayList<>(
                expected().filter(phrase -> !words.contains(phrase)).toList());
        List<String> parts = statement
                .lines()
                .filter(line -> line.matches("###? .*"))
                .map(line -> line.replaceFirst("#+ ", ""))
                .toList();
        if (!parts.equals(PARTS)) {
            missing.add("the parts of the model statement, in its order, instead of " + parts);
        }
        return missing;
    }

    private static Stream<String> expected() throws IOException {
        Stream<String> languages =
                Stream.of(Language.values()).map(language -> language.locale().getDisplayLanguage(Locale.ENGLISH));
        return Stream.concat(
                languages,
                Stream.of(
                        "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018",
                        "The Equality and Human Rights Commission (EHRC) is responsible for enforcing",
                        "[Equality Advisory and Support Service (EASS)](https://www.equalityadvisoryservice.com/)",
                        "This website is partially compliant with the [Web Content Accessibility Guidelines version "
                                + Axe.version() + "](https://www.w3.org/TR/WCAG22/) AA standard",
                        "in " + Language.values().length + " languages",
                        // That none is left out is the tour's own test; a number here would be wrong after each new
                        // page.
                        "every citizen page",
                        "all " + SignInPagesJourney.templates().size() + " sign-in pages",
                        "with axe-core " + axe(),
                        "at " + SmallWindow.WIDTH + " × " + SmallWindow.HEIGHT + " px",
                        "at " + SmallWindow.WIDTH + " and " + Visits.DESK + " px width",
                        "at least " + Paper.POINTS + " points, " + Paper.EASY_READ_POINTS + " in Easy Read"));
    }

    /** As in the build, without the last figure. */
    private static String axe() throws IOException {
        return Files.readString(POM).replaceFirst("(?s).*<axe.version>(\\d+\\.\\d+)\\..*", "$1");
    }
}
