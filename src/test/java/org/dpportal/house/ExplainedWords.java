package org.dpportal.house;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dpportal.house.TextFiles.File;
import org.dpportal.house.TextFiles.Text;

/**
 * The hard words that a page wants explained, in {@code words="receipt"}. In a language whose text holds the word in no form that its glossary
 * knows, nothing could be opened there, and only a reader would notice.
 */
final class ExplainedWords {
    private static final Pattern KEY = Pattern.compile("^#\\{m\\.t\\('([A-Za-z0-9._-]+[A-Za-z0-9])'\\)}$");

    private ExplainedWords() {}

    static Stream<Violation> missing(House house) {
        List<File> files = TextFiles.of(house).files();
        return View.all(house.views()).flatMap(view -> view.elements().stream()
                .filter(element -> !element.attribute("words").isBlank())
                .flatMap(element -> Stream.of("text", "hard")
                        .flatMap(attribute ->
                                KEY.matcher(element.attribute(attribute)).results())
                        .map((MatchResult found) -> found.group(1))
                        .flatMap(key -> Arrays.stream(element.attribute("words").split(" +"))
                                .flatMap(word -> lacking(files, key, word)))
                        .map(says -> view.at(element.line(), says))));
    }

    private static Stream<String> lacking(List<File> files, String key, String word) {
        return files.stream()
                .flatMap(file -> file.text(key).stream())
                .filter(text -> forms(files, text, word)
                        .filter(forms -> holds(text.value(), forms))
                        .isEmpty())
                .map(text -> "wants “" + word + "” explained, which is in no form in "
                        + text.file().name() + " " + key);
    }

    private static Optional<String[]> forms(List<File> files, Text text, String word) {
        return files.stream()
                .filter(file -> file.language() == text.file().language()
                        && file.feature().equals("glossary"))
                .flatMap(file -> file.text("glossary." + word + ".word").stream())
                .map(forms -> forms.value().split("\\s*[,،፣]\\s*"))
                .findFirst();
    }

    private static boolean holds(String text, String[] forms) {
        return Arrays.stream(forms).anyMatch(form -> Pattern.compile(
                        "(?<![\\p{L}\\p{M}])" + Pattern.quote(form) + "(?![\\p{L}\\p{M}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find());
    }
}
