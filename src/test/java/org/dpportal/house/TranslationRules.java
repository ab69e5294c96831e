package org.dpportal.house;

import static org.dpportal.house.Rule.rule;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dpportal.content.EasyReadRows;
import org.dpportal.content.Language;
import org.dpportal.house.TextFiles.File;
import org.dpportal.house.TextFiles.Text;

/** What holds for the texts of {@code translations/}. */
final class TranslationRules {
    /** Texts that pages do not ask for by key: the sign-in page is made from the one, hard words are found by the other. */
    private static final Set<String> UNASKED = Set.of("login", "glossary");

    private static final Pattern MARKUP = Pattern.compile("<|>|&#?[A-Za-z0-9]+;");
    private static final Pattern STRAY_BLANK = Pattern.compile(
            // Blanks that nobody sees as well: of no width, or that forbid a new line. Joiners are letters in Urdu and
            // Gujarati.
            "  |^\\s|\\s$|\\t| [,.;:?!](?: |$)|[\u00a0\u00ad\u200b\u2028\u2029\ufeff]");
    private static final Pattern NUMBERED = Pattern.compile("\\d+");

    private TranslationRules() {}

    static List<Rule> all() {
        return Stream.of(ofTexts(), ofUse(), ofTranslations(), complete(), StateRules.ofTexts(), TermRules.ofTexts())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> ofTexts() {
        return List.of(
                rule(
                        "A key begins with its file's name and stands once",
                        house -> each(house, TranslationRules::key),
                        "en/keys.properties"),
                rule(
                        "Every English text tells the translator what it is",
                        TranslationRules::uncommented,
                        "en/uncommented.properties"),
                rule(
                        "Pages can write every text",
                        house -> each(house, TranslationRules::unreadable),
                        "en/broken.properties",
                        "pl/broken.properties",
                        "pl/login.properties"),
                rule(
                        "A plural has the forms of its language and no other",
                        house -> each(house, TranslationRules::forms),
                        "pl/plurals.properties",
                        "ar/plurals.properties",
                        "en/plurals.properties"),
                rule(
                        "No text holds markup",
                        house -> each(house, text -> match(text, MARKUP, "holds markup")),
                        "pl/markup.properties"),
                rule(
                        "No text has stray blanks",
                        house -> each(house, TranslationRules::blanks),
                        "pl/blanks.properties",
                        "ro/blanks.properties"),
                rule(
                        "Signs that turn the direction are closed again",
                        house -> each(house, TranslationRules::turned),
                        "ar/turned.properties"));
    }

    /** No key without a reader, and no reader without a key. */
    private static List<Rule> ofUse() {
        return List.of(
                rule("Every key is used", TranslationRules::unused, "en/unused.properties"),
                rule(
                        "Every key of the sign-in page is said by it, or by Keycloak",
                        house -> SignInKeys.unused(house).map(text -> text.at("is used nowhere")),
                        "en/login.properties"),
                rule(
                        "Every term of the glossary is in some text",
                        house -> TermRules.unused(house).map(text -> text.at("is in no text, so nobody needs it")),
                        "en/glossary.properties"),
                rule("A page gives each text the arguments it needs", GivenArguments::missing, "gives.xhtml"),
                rule("Every key in use has a text", TranslationRules::unknown, "asks.xhtml", "Asks.java"));
    }

    private static List<Rule> ofTranslations() {
        return List.of(
                rule(
                        "A translation has the arguments of the English text",
                        TranslationRules::otherArguments,
                        "pl/arguments.properties",
                        "ar/arguments.properties"),
                rule("A text that is the same as in English says why", TranslationRules::same, "pl/same.properties"),
                rule("A translation has no key of its own", TranslationRules::extra, "pl/extra.properties"),
                rule("A translation is in its own script", TranslationRules::foreignWords, "ur/script.properties"));
    }

    /** Every word in every language. */
    private static List<Rule> complete() {
        return List.of(
                rule("No text is missing in any language", TranslationRules::missing, "ro/unused.properties"),
                rule(
                        "A hard word that a page explains stands in its text in every language",
                        ExplainedWords::missing,
                        "explains.xhtml"));
    }

    private static Stream<Violation> each(House house, java.util.function.Function<Text, Optional<String>> check) {
        return TextFiles.of(house).texts().flatMap(text -> check.apply(text).map(text::at).stream());
    }

    private static Optional<String> when(boolean broken, String says) {
        return broken ? Optional.of(says) : Optional.empty();
    }

    private static Optional<String> match(Text text, Pattern unwanted, String says) {
        return when(unwanted.matcher(text.value()).find(), says);
    }

    private static Optional<String> key(Text text) {
        boolean foreign = !text.key().startsWith(text.file().feature() + ".");
        boolean twice = text.file().texts().stream()
                .anyMatch(other -> other.key().equals(text.key()) && other.line() < text.line());
        return when(foreign, "does not begin with " + text.file().feature() + ".")
                .or(() -> when(twice, "stands twice"));
    }

    private static Stream<Violation> uncommented(House house) {
        return TextFiles.of(house)
                .englishTexts()
                .filter(text -> text.comments().stream().noneMatch(comment -> comment.length() > 4)
                        || text.pattern().stream()
                                .flatMap(pattern -> pattern.arguments().keySet().stream())
                                .anyMatch(name ->
                                        !String.join(" ", text.comments()).contains("{" + name + "}")))
                .map(text -> text.at("has no comment above it, or the comment leaves out an argument"));
    }

    private static Optional<String> unreadable(Text text) {
        if (text.written().endsWith("\\")) {
            return Optional.of("goes on in the next line");
        }
        try {
            EasyReadRows.read(text.value());
        } catch (IllegalArgumentException unreadable) {
            return Optional.of("cannot be written: " + unreadable.getMessage());
        }
        boolean login = text.file().feature().equals("login");
        return text.pattern().stream()
                .flatMap(pattern -> pattern.arguments().entrySet().stream())
                .filter(argument -> login
                        ? !NUMBERED.matcher(argument.getKey()).matches()
                                || !argument.getValue().isEmpty()
                        : NUMBERED.matcher(argument.getKey()).matches())
                .map(argument -> login ? "may have plain numbered arguments only" : "has an argument without a name")
                .findFirst();
    }

    private static Stream<Violation> otherArguments(House house) {
        TextFiles texts = TextFiles.of(house);
        return texts.translations()
                .flatMap(text -> texts
                        .english(text)
                        .flatMap(english -> {
                            Optional<Map<String, String>> wanted =
                                    english.pattern().map(TextPattern::arguments);
                            Optional<Map<String, String>> given = text.pattern().map(TextPattern::arguments);
                            return when(
                                    wanted.isPresent() && given.isPresent() && !wanted.equals(given),
                                    "has the arguments " + given.orElse(Map.of()) + ", English has "
                                            + wanted.orElse(Map.of()));
                        })
                        .map(text::at)
                        .stream());
    }

    private static Optional<String> forms(Text text) {
        return text.pattern().flatMap(pattern -> forms(pattern, text.file().language()));
    }

    /** Which plural has other forms than its language, if any. */
    static Optional<String> forms(TextPattern pattern, Language language) {
        ULocale locale = ULocale.forLanguageTag(language.tag());
        return pattern.plurals().stream()
                .flatMap(plural -> {
                    Set<String> wanted = new TreeSet<>(PluralRules.forLocale(
                                    locale,
                                    plural.ordinal() ? PluralRules.PluralType.ORDINAL : PluralRules.PluralType.CARDINAL)
                            .getKeywords());
                    return when(!wanted.equals(plural.forms()), "has the forms " + plural.forms() + ", not " + wanted)
                            .stream();
                })
                .findFirst();
    }

    private static Optional<String> blanks(Text text) {
        String afterKey = text.written().substring(text.written().indexOf('=') + 1);
        return when(
                        text.value().isBlank() || text.written().endsWith(" ") || afterKey.startsWith("  "),
                        "is empty, or has blanks at an end")
                .or(() -> match(text, STRAY_BLANK, "has stray blanks"));
    }

    private static Stream<Violation> unused(House house) {
        UsedKeys used = UsedKeys.of(house);
        return TextFiles.of(house)
                .englishTexts()
                .filter(text -> !UNASKED.contains(text.file().feature()))
                .filter(text -> !used.use(text.key()))
                .map(text -> text.at("is used nowhere"));
    }

    private static Stream<Violation> unknown(House house) {
        Set<String> known = new HashSet<>();
        TextFiles.of(house).englishTexts().map(Text::key).forEach(known::add);
        return UsedKeys.of(house).uses().stream()
                .filter(UsedKeys.Use::certain)
                .filter(use -> known.stream().noneMatch(use::means))
                .map(use -> new Violation(use.file(), "asks for " + use.key() + ", which has no text"));
    }

    private static Stream<Violation> same(House house) {
        TextFiles texts = TextFiles.of(house);
        return texts.translations()
                .filter(text -> text.value().codePoints().anyMatch(Character::isLetter)
                        && texts.english(text)
                                .filter(english -> english.value().equals(text.value()))
                                .isPresent()
                        && text.comments().stream().noneMatch(comment -> comment.matches("# same as English: .{8,}")))
                .map(text -> text.at("is the same as in English"));
    }

    private static Stream<Violation> extra(House house) {
        TextFiles texts = TextFiles.of(house);
        return texts.translations()
                .filter(text -> texts.english(text).isEmpty())
                .map(text -> text.at("is no key of English"));
    }

    private static Stream<Violation> missing(House house) {
        TextFiles texts = TextFiles.of(house);
        return Stream.of(Language.values())
                .filter(language -> language != Language.EN)
                .flatMap(language -> {
                    Set<String> known = new HashSet<>();
                    texts.translations()
                            .filter(text -> text.file().language() == language)
                            .map(Text::key)
                            .forEach(known::add);
                    return texts.englishTexts()
                            .filter(text -> !known.contains(text.key()))
                            .map(text -> new File(language, text.file().feature(), List.of(), List.of())
                                    .at(text.key() + " is missing"));
                });
    }

    private static Optional<String> turned(Text text) {
        StringBuilder open = new StringBuilder();
        for (char sign : text.value().toCharArray()) {
            boolean isolates = sign >= '\u2066' && sign <= '\u2068';
            boolean embeds = sign == '\u202a' || sign == '\u202b' || sign == '\u202d' || sign == '\u202e';
            if (isolates || embeds) {
                open.append(isolates ? 'i' : 'e');
            } else if (sign == '\u2069' || sign == '\u202c') {
                char meant = sign == '\u2069' ? 'i' : 'e';
                if (open.isEmpty() || open.charAt(open.length() - 1) != meant) {
                    return Optional.of("closes a direction that is not open");
                }
                open.setLength(open.length() - 1);
            }
        }
        return when(!open.isEmpty(), "leaves a direction open");
    }

    private static Stream<Violation> foreignWords(House house) {
        return TextFiles.of(house)
                .translations()
                .flatMap(text -> Script.foreignWord(text).map(word -> text.at("says “" + word + "”")).stream());
    }
}
