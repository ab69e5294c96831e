package org.dpportal.house;

import static org.dpportal.house.Rule.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dpportal.content.Language;
import org.dpportal.house.TextFiles.Text;

/**
 * What holds for the field's own words, such as "direct payment": one language calls one thing by one word. The termbase is
 * {@code glossary.properties}: {@code .word} holds a hard word in its forms, {@code .forms} further ones that may stand in a text.
 */
final class TermRules {
    private static final Pattern TERM = Pattern.compile("glossary\\.(\\w+)\\.(?:word|forms)");
    private static final Pattern TERM_OR_MEANING = Pattern.compile("glossary\\.(\\w+)\\.(?:word|forms|means)");
    private static final String OTHER_WORDS = "# other words: .{8,}";

    private TermRules() {}

    static List<Rule> ofTexts() {
        return List.of(rule(
                "A translation uses the words of its glossary",
                TermRules::otherWords,
                "pl/terms.properties",
                "ar/terms.properties"));
    }

    static List<Rule> ofEasyRead() {
        return List.of(
                rule("Easy Read uses the words of its glossary", TermRules::otherWordsInEasyRead, "home/terms/pl.md"));
    }

    /** One thing, and every form in which a language may name it. */
    private record Term(String name, Pattern english, Pattern translated, String firstForm) {
        static Term of(TextFiles texts, Language language, String name) {
            String forms = forms(texts, language, name);
            return new Term(
                    name,
                    pattern(forms(texts, Language.EN, name)),
                    pattern(forms),
                    forms.replaceAll("[,،፣].*", "").replace("*", "…").strip());
        }

        private static String forms(TextFiles texts, Language language, String name) {
            return texts.file(language, "glossary").stream()
                    .flatMap(file -> Stream.of("word", "forms")
                            .flatMap(kind -> file.text("glossary." + name + "." + kind).map(Text::value).stream()))
                    .collect(Collectors.joining(","));
        }

        /** Whole words; a star stands for any letters that a grammar adds. */
        private static Pattern pattern(String forms) {
            return Pattern.compile(Arrays.stream(forms.split("[,،፣]"))
                    .map(form -> plain(form.strip()))
                    .filter(form -> !form.isEmpty())
                    .map(form -> "(?<![\\p{L}\\p{M}])"
                            + Arrays.stream(form.split("\\*", -1))
                                    .map(Pattern::quote)
                                    .collect(Collectors.joining("[\\p{L}\\p{M}]*"))
                            + "(?![\\p{L}\\p{M}])")
                    .collect(Collectors.joining("|")));
        }

        /** Small letters, and one spelling for signs that can be written in two ways, such as the dotted ones of Gurmukhi. */
        private static String plain(String text) {
            return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        }

        Optional<String> missedBy(List<String> english, List<String> own) {
            return says(this.english, english) && !says(translated, own)
                    ? Optional.of("says " + name + " in other words than the glossary: " + firstForm)
                    : Optional.empty();
        }

        private static boolean says(Pattern term, List<String> readings) {
            return readings.stream()
                    .anyMatch(reading -> term.matcher(plain(reading)).find());
        }
    }

    private static Stream<Violation> otherWords(House house) {
        TextFiles texts = TextFiles.of(house);
        return texts.translations().filter(TermRules::isHeld).flatMap(text -> texts.english(text).stream()
                .flatMap(english -> terms(texts, text.file().language())
                        .flatMap(term -> term.missedBy(readings(english), readings(text)).stream()))
                .map(says -> text.at(says + " (or say why above it, with “# other words:”)")));
    }

    private static List<String> readings(Text text) {
        return text.pattern().map(TextPattern::readings).orElse(List.of());
    }

    private static boolean isHeld(Text text) {
        return !TERM.matcher(text.key()).matches()
                && text.comments().stream().noneMatch(comment -> comment.matches(OTHER_WORDS));
    }

    /** What is no term, or a term that no English text or page says and none asks to explain; what the glossary itself says does not count. */
    static Stream<Text> unused(House house) {
        TextFiles texts = TextFiles.of(house);
        EasyReadFiles files = EasyReadFiles.of(house);
        List<String> asked = View.all(house.views())
                .flatMap(view -> view.elements().stream())
                .flatMap(element -> Arrays.stream(element.attribute("words").split(" +")))
                .toList();
        List<String> marked = files.in(Language.EN)
                .flatMap(file -> file.rows().stream())
                .flatMap(EasyReadFiles.Row::marked)
                .toList();
        List<String> readings = Stream.concat(
                        texts.englishTexts()
                                .filter(text -> !text.file().feature().equals("glossary"))
                                .flatMap(text -> readings(text).stream()),
                        files.in(Language.EN)
                                .flatMap(file -> file.rows().stream())
                                .flatMap(row -> row.readings().stream()))
                .toList();
        return texts.file(Language.EN, "glossary").stream()
                .flatMap(file -> file.texts().stream())
                .filter(text -> {
                    Optional<String> name = TERM_OR_MEANING
                            .matcher(text.key())
                            .results()
                            .map(found -> found.group(1))
                            .findFirst();
                    return name.isEmpty()
                            || !asked.contains(name.get())
                                    && !marked.contains(name.get())
                                    && !Term.says(
                                            Term.of(texts, Language.EN, name.get())
                                                    .english(),
                                            readings);
                });
    }

    /** Part by part: each language forms its own sentences, but a part speaks of the same things. */
    private static Stream<Violation> otherWordsInEasyRead(House house) {
        TextFiles texts = TextFiles.of(house);
        EasyReadFiles files = EasyReadFiles.of(house);
        return files.files().stream()
                .filter(file -> !file.header().containsKey("other-words"))
                .flatMap(file -> Language.of(file.language())
                        .filter(language -> language != Language.EN)
                        .flatMap(language -> files.of(file.page(), Language.EN)
                                .map(english -> otherWords(texts, language, english, file)))
                        .orElse(Stream.empty()));
    }

    private static Stream<Violation> otherWords(
            TextFiles texts, Language language, EasyReadFiles.File english, EasyReadFiles.File own) {
        Map<String, List<String>> ownParts = readingsByPart(own);
        return readingsByPart(english).entrySet().stream()
                .filter(part -> ownParts.containsKey(part.getKey()))
                .flatMap(part -> terms(texts, language)
                        .flatMap(term -> term.missedBy(part.getValue(), ownParts.get(part.getKey())).stream())
                        .map(says -> own.at(part.getKey() + " " + says
                                + " (or say why at the top of the file, with “other-words:”)")));
    }

    private static Map<String, List<String>> readingsByPart(EasyReadFiles.File file) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        file.rows().forEach(row -> parts.computeIfAbsent(row.part(), part -> new ArrayList<>())
                .addAll(row.readings()));
        return parts;
    }

    private static Stream<Term> terms(TextFiles texts, Language language) {
        return texts.file(language, "glossary").isEmpty()
                ? Stream.empty()
                : texts.file(Language.EN, "glossary").stream()
                        .flatMap(file -> file.texts().stream())
                        .flatMap(text -> TERM.matcher(text.key()).results())
                        .map(found -> found.group(1))
                        .distinct()
                        .map(name -> Term.of(texts, language, name));
    }
}
