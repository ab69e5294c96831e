package org.dpportal.house;

import static org.dpportal.house.Rule.rule;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
    private static final String OTHER_WORDS = "# other words: .{8,}";

    private TermRules() {}

    static List<Rule> all() {
        return List.of(rule(
                "A translation uses the words of its glossary",
                TermRules::otherWords,
                "pl/terms.properties",
                "ar/terms.properties"));
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

        Optional<String> missedBy(Text english, Text translation) {
            return says(this.english, english) && !says(translated, translation)
                    ? Optional.of("says " + name + " in other words than the glossary: " + firstForm
                            + " (or say why above it, with “# other words:”)")
                    : Optional.empty();
        }

        private static boolean says(Pattern term, Text text) {
            return text.pattern().stream()
                    .flatMap(pattern -> pattern.readings().stream())
                    .anyMatch(reading -> term.matcher(plain(reading)).find());
        }
    }

    private static Stream<Violation> otherWords(House house) {
        TextFiles texts = TextFiles.of(house);
        List<String> names = texts.file(Language.EN, "glossary").stream()
                .flatMap(file -> file.texts().stream())
                .flatMap(text -> TERM.matcher(text.key()).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();
        return Stream.of(Language.values())
                .filter(language -> texts.file(language, "glossary").isPresent())
                .flatMap(language -> {
                    List<Term> terms = names.stream()
                            .map(name -> Term.of(texts, language, name))
                            .toList();
                    return texts.translations()
                            .filter(text -> text.file().language() == language && isHeld(text))
                            .flatMap(text -> texts.english(text).stream().flatMap(english -> terms.stream()
                                    .flatMap(term -> term.missedBy(english, text).stream())
                                    .map(text::at)));
                });
    }

    private static boolean isHeld(Text text) {
        return !TERM.matcher(text.key()).matches()
                && text.comments().stream().noneMatch(comment -> comment.matches(OTHER_WORDS));
    }
}
