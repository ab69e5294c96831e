package org.dpportal.house;

import static org.dpportal.house.Rule.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dpportal.house.View.Element;

/** Every word that a person sees comes from the translations or from Easy Read. */
final class WordRules {
    /** Attributes whose value a person sees or hears. */
    private static final Set<String> SHOWN = Set.of(
            "title",
            "alt",
            "placeholder",
            "label",
            "aria-label",
            "aria-description",
            "aria-roledescription",
            "legend",
            "hint",
            "heading",
            "header",
            "headerText",
            "footer",
            "footerText",
            "text",
            "summary",
            "caption",
            "message",
            "emptyMessage",
            "requiredMessage",
            "converterMessage",
            "validatorMessage",
            "error");

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{(?:[^{}]|\\{[^{}]*})*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SENTENCE = Pattern.compile("^\\p{Lu}\\p{Ll}+|\\p{L}+ \\p{L}+");
    private static final Pattern QUOTED_SENTENCE =
            Pattern.compile("'[^']*\\p{L}\\s+\\p{L}[^']*'|'\\p{Lu}\\p{Ll}+[^'.]*'");

    private WordRules() {}

    static List<Rule> all() {
        return List.of(rule(
                "No words outside the translations",
                WordRules::literalWords,
                "home/words.xhtml",
                "home/words-in-attribute.xhtml",
                "home/words-in-value.xhtml",
                "home/words-in-expression.xhtml"));
    }

    private static Stream<Violation> literalWords(House house) {
        return View.all(house.views()).flatMap(view -> {
            Stream<Violation> between = view.texts().stream()
                    .filter(text -> isLiteral(text.words()))
                    .map(text -> view.at(text.line(), "says “" + text.words() + "”"));
            Stream<Violation> inside = view.elements().stream()
                    .flatMap(element -> element.attributes().entrySet().stream()
                            .filter(attribute -> saysWords(element, attribute))
                            .map(attribute -> view.at(
                                    element.line(), attribute.getKey() + " says “" + attribute.getValue() + "”")));
            return Stream.concat(between, inside);
        });
    }

    private static boolean saysWords(Element element, Map.Entry<String, String> attribute) {
        String value = attribute.getValue();
        if (value.equals("true") || value.equals("false")) {
            return false;
        }
        if (SHOWN.contains(attribute.getKey())) {
            return isLiteral(value);
        }
        boolean shownValue = attribute.getKey().equals("value") && !element.isPlain();
        return shownValue
                && SENTENCE.matcher(EXPRESSION.matcher(value).replaceAll("")).find();
    }

    /** Whether there are words left once the expressions are taken out, or whole words quoted inside an expression. */
    private static boolean isLiteral(String words) {
        return WORD.matcher(EXPRESSION.matcher(words).replaceAll(" ")).find()
                || EXPRESSION.matcher(words).results().anyMatch(found -> QUOTED_SENTENCE
                        .matcher(found.group())
                        .find());
    }
}
