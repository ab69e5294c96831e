package org.dpportal.information.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dpportal.content.ContentFixture;
import org.dpportal.content.Language;
import org.dpportal.information.Information;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The portal's own page says in short what docs/accessibility.md says at length; that this is true of the tests is tested where they are. */
class AccessibilityPageTest {
    private static final Path STATEMENT = Path.of("docs/accessibility.md");
    private static final Path TEXTS = Path.of("translations/en/accessibility.properties");
    private static final AccessibilityPage PAGE = new AccessibilityPage();

    @Test
    void the_page_says_what_the_statement_says() throws IOException {
        assertEquals(List.of(), otherwiseThan(Files.readString(STATEMENT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is responsible for enforcing",
                "contact the",
                "version 2.2",
                "due to the non-compliances listed below",
                "statement was prepared on",
                "website was last tested on",
                "https://www.equalityadvisoryservice.com/",
                "0808 800 0082",
                "1.1.1",
                "- there are no videos"
            })
    void what_only_the_page_still_says_is_noticed(String left) throws IOException {
        String words = Pattern.quote(left).replace(" ", "\\E\\s+\\Q");
        List<String> otherwise = otherwiseThan(Files.readString(STATEMENT).replaceAll(words, "…"));
        assertEquals(1, otherwise.size(), otherwise::toString);
    }

    private static List<String> otherwiseThan(String statement) throws IOException {
        String words = plain(statement.replaceAll("\\[([^]]+)]\\(([^)]*)\\)", "$1")) + plain(statement);
        List<String> otherwise = new ArrayList<>(
                said().filter(phrase -> !words.contains(plain(phrase))).toList());
        long told = statement
                .replaceFirst("(?s).*\n## How accessible this website is(.*?)\n## .*", "$1")
                .lines()
                .filter(line -> line.startsWith("- "))
                .count();
        long shown = Files.readAllLines(TEXTS).stream()
                .filter(line -> line.startsWith("accessibility.not."))
                .count();
        if (told != shown) {
            otherwise.add("of what does not work the page names " + shown + " things, the statement " + told);
        }
        return otherwise;
    }

    private static Stream<String> said() {
        Map<String, LocalDate> days = new Information().leaflet("accessibility").days();
        return Stream.of(
                ContentFixture.texts().text(Language.EN, "accessibility.law.text", PAGE.names()),
                ContentFixture.texts().text(Language.EN, "accessibility.status.text", PAGE.names()),
                "statement was prepared on " + ContentFixture.texts().date(Language.EN, days.get("prepared")),
                "website was last tested on " + ContentFixture.texts().date(Language.EN, days.get("tested")),
                PAGE.adviceAddress(),
                PAGE.advicePhone(),
                "criterion 1.1.1");
    }

    /** On one line, with one kind of quotes, and without signs that keep names apart. */
    private static String plain(String text) {
        return text.replaceAll("[‘’]", "'").replaceAll("[\u2066-\u2069]", "").replaceAll("\\s+", " ");
    }
}
