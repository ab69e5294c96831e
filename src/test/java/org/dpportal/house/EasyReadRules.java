package org.dpportal.house;

import static org.dpportal.house.Rule.rule;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dpportal.content.Language;
import org.dpportal.house.EasyReadFiles.File;
import org.dpportal.house.EasyReadFiles.Row;

/** What holds for the Easy Read of every page. */
final class EasyReadRules {
    private static final int MOST_WORDS = 15;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** Brackets, percent and other signs that must be puzzled out; {@code e.g.} and its like; {@code etc.}; capitals that stand for words. */
    private static final Pattern PUZZLE = Pattern.compile(
            "[()\\[\\]{}<>%&/*_=+;–—]|\\p{L}\\.\\p{L}\\.|\\b(?:etc|approx|incl|np|itd|itp|tzn|ex|ș\\.a)\\.|\\p{Lu}{2,}");

    private static final Pattern PART = Pattern.compile("[a-zA-Z0-9-]+");
    private static final Pattern KEY = Pattern.compile("'([^']+)'\\s*:");

    private EasyReadRules() {}

    static List<Rule> all() {
        return Stream.of(ofFiles(), ofWords(), StateRules.ofEasyRead(), TermRules.ofEasyRead())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> ofFiles() {
        return List.of(
                rule("The portal can read every Easy Read file", EasyReadRules::unreadable, "home/broken/en.md"),
                rule(
                        "Easy Read says what it is, and is a draft until it is checked",
                        EasyReadRules::header,
                        "home/header/en.md",
                        "home/header/pl.md"),
                rule(
                        "A sentence of Easy Read has at most 15 words",
                        house -> rows(house, EasyReadRules::tooLong),
                        "home/long/en.md",
                        "home/long/ti.md"),
                rule(
                        "Each row of Easy Read has one picture, which exists",
                        EasyReadRules::pictures,
                        "home/pictures/en.md"),
                rule(
                        "Easy Read in another language has the parts and arguments of English",
                        EasyReadRules::other,
                        "home/other/pl.md"),
                rule(
                        "Easy Read in another language has the rows of English, with their pictures and bold words",
                        EasyReadRules::otherRows,
                        "home/rows/pl.md",
                        "home/rows/ro.md",
                        "home/rows/ur.md"),
                rule("Pages show Easy Read that exists, with the values it needs", EasyReadRules::shown, "asks.xhtml"),
                rule("Easy Read is there in every language", EasyReadRules::missing, "home/other/ar.md"),
                rule("Every citizen page has its Easy Read", EasyReadRules::without, "home/plain.xhtml"));
    }

    /** How a row may be written. */
    private static List<Rule> ofWords() {
        return List.of(
                rule(
                        "A plural of Easy Read has the forms of its language and no other",
                        house -> rows(
                                house,
                                (row, language) -> TranslationRules.forms(
                                        new TextPattern(row.written().pattern()), language)),
                        "home/plurals/pl.md"),
                rule(
                        "A row of Easy Read has one idea",
                        house -> rows(house, OneIdea::broken),
                        "home/ideas/en.md",
                        "home/ideas/pl.md"),
                rule(
                        "Easy Read has no signs, abbreviations or initials to puzzle over",
                        house -> rows(house, EasyReadRules::puzzle),
                        "home/puzzle/en.md"),
                rule(
                        "A hard word is marked, and explained in the next sentence",
                        EasyReadRules::hardWords,
                        "home/hard/en.md",
                        "home/hard/pl.md"),
                rule("A marked hard word is in the glossary", EasyReadRules::unknownWords, "home/hard/ro.md"));
    }

    private static Stream<Violation> rows(House house, BiFunction<Row, Language, Optional<String>> check) {
        return EasyReadFiles.of(house).files().stream().flatMap(file -> Language.of(file.language()).stream()
                .flatMap(language -> file.rows().stream().flatMap(row -> check.apply(row, language).stream()
                        .map(says -> file.at(row.place() + " " + says)))));
    }

    private static Stream<Violation> unreadable(House house) {
        return EasyReadFiles.of(house).files().stream().flatMap(file -> file.trouble().map(file::at).stream());
    }

    private static Stream<Violation> header(House house) {
        return EasyReadFiles.of(house).files().stream()
                .filter(file -> file.trouble().isEmpty())
                .flatMap(file -> {
                    Map<String, String> header = file.header();
                    boolean right = file.page().equals(header.get("page"))
                            && file.language().equals(header.get("language"))
                            && Language.of(file.language()).isPresent()
                            && header.containsKey("checked-by")
                            && header.containsKey("checked-on");
                    boolean checked = !header.getOrDefault("checked-by", "").isBlank()
                            && DAY.matcher(header.getOrDefault("checked-on", ""))
                                    .matches();
                    String state = header.getOrDefault("state", "");
                    boolean honest = state.equals("draft") || state.equals("checked") && checked;
                    return right && honest
                            ? Stream.empty()
                            : Stream.of(file.at("says of itself " + header + ", which is not right or not whole"));
                });
    }

    private static Optional<String> tooLong(Row row, Language language) {
        return row.readings().stream()
                .flatMap(reading -> EasyReadFiles.sentences(reading, language).stream())
                .filter(sentence -> EasyReadFiles.words(sentence, language).size() > MOST_WORDS)
                .map(sentence -> "has a sentence of "
                        + EasyReadFiles.words(sentence, language).size() + " words")
                .findFirst();
    }

    private static Stream<Violation> pictures(House house) {
        Set<String> known = PictureNames.of(house).keySet();
        return EasyReadFiles.of(house).files().stream().flatMap(file -> file.rows().stream()
                .filter(row -> row.written().picture().isEmpty()
                        ? !row.isHeading()
                        : !known.contains(row.written().picture()))
                .map(row -> file.at(
                        row.place() + " has the picture “" + row.written().picture() + "”")));
    }

    private static Stream<Violation> other(House house) {
        EasyReadFiles all = EasyReadFiles.of(house);
        return all.files().stream()
                .filter(file -> !file.language().equals("en") && file.trouble().isEmpty())
                .filter(file -> !all.of(file.page(), Language.EN)
                        .map(File::argumentsByPart)
                        .equals(Optional.of(file.argumentsByPart())))
                .map(file -> file.at("has the parts and arguments " + file.argumentsByPart() + ", English has "
                        + all.of(file.page(), Language.EN).map(File::argumentsByPart)));
    }

    /** So that a picture means in each language what it means in English, and a translator's tool can pair the rows. */
    private static Stream<Violation> otherRows(House house) {
        EasyReadFiles all = EasyReadFiles.of(house);
        return all.files().stream()
                .filter(file -> !file.language().equals("en") && file.trouble().isEmpty())
                .flatMap(file -> all.of(file.page(), Language.EN).stream()
                        .filter(english -> !english.shape().equals(file.shape()))
                        .map(english -> file.at("has the rows " + file.shape() + ", English has " + english.shape())));
    }

    private static Optional<String> puzzle(Row row, Language language) {
        return row.readings().stream()
                .flatMap(reading -> PUZZLE.matcher(reading).results())
                .map(found -> "says “" + found.group() + "”")
                .findFirst();
    }

    private static Stream<Violation> hardWords(House house) {
        TextFiles texts = TextFiles.of(house);
        return EasyReadFiles.of(house).files().stream().flatMap(file -> texts.files().stream()
                .filter(glossary -> glossary.name().equals(file.language() + "/glossary.properties"))
                .flatMap(glossary -> glossary.texts().stream())
                .filter(text -> text.key().endsWith(".word"))
                .flatMap(text -> {
                    String word = text.key()
                            .substring("glossary.".length(), text.key().length() - ".word".length());
                    return unexplained(file, word, text.value().split("\\s*[,،፣]\\s*")).stream();
                }));
    }

    private static Stream<Violation> unknownWords(House house) {
        Set<String> known = new HashSet<>();
        TextFiles.of(house).englishTexts().map(TextFiles.Text::key).forEach(known::add);
        return EasyReadFiles.of(house).files().stream()
                .flatMap(file -> file.rows().stream().flatMap(row -> row.marked()
                        .filter(word -> !known.contains("glossary." + word + ".word"))
                        .map(word -> file.at(
                                row.place() + " marks the hard word “" + word + "”, which is in no glossary"))));
    }

    /** The first sentence with the word marks it; the sentence after it says what it is. */
    private static Optional<Violation> unexplained(File file, String word, String[] forms) {
        List<Row> sentences =
                file.rows().stream().filter(row -> !row.isHeading()).toList();
        return IntStream.range(0, sentences.size())
                .filter(at -> says(sentences.get(at), forms))
                .boxed()
                .findFirst()
                .flatMap(at -> {
                    Row first = sentences.get(at);
                    boolean explained = at + 1 < sentences.size()
                            && sentences.get(at + 1).part().equals(first.part())
                            && says(sentences.get(at + 1), forms);
                    return first.marks(word) && explained
                            ? Optional.empty()
                            : Optional.of(file.at(first.place() + " uses “" + forms[0] + "” first: mark it with (word:"
                                    + word + ") and explain it in the next row"));
                });
    }

    private static boolean says(Row row, String[] forms) {
        return row.readings().stream()
                .map(reading -> reading.toLowerCase(Locale.ROOT))
                .anyMatch(reading -> Arrays.stream(forms).anyMatch(form -> Pattern.compile("(?<![\\p{L}\\p{M}])"
                                + Pattern.quote(form.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\p{M}])")
                        .matcher(reading)
                        .find()));
    }

    private static Stream<Violation> shown(House house) {
        EasyReadFiles files = EasyReadFiles.of(house);
        return View.all(house.views()).flatMap(view -> view.elements().stream()
                .filter(element -> element.name().equals("easyRead")
                        && !element.attribute("page").contains("#"))
                .flatMap(element -> wrong(files, element).map(says -> view.at(element.line(), says)).stream()));
    }

    private static Optional<String> wrong(EasyReadFiles files, View.Element element) {
        Optional<File> file = files.of(element.attribute("page"), Language.EN);
        String part = element.attribute("part");
        if (file.isEmpty()) {
            return Optional.of("shows Easy Read of " + element.attribute("page") + ", which is not there");
        }
        // Which part an expression means is known only when the page is made.
        if (!PART.matcher(part).matches()) {
            return Optional.empty();
        }
        Set<String> needed = file.get().argumentsByPart().get(part);
        if (needed == null) {
            return Optional.of(
                    "shows the part " + part + ", which is not in " + file.get().name());
        }
        Set<String> given = new HashSet<>();
        KEY.matcher(element.attribute("values")).results().forEach(key -> given.add(key.group(1)));
        boolean literal = element.attribute("values").isEmpty() || !given.isEmpty();
        return literal && !given.containsAll(needed)
                ? Optional.of("gives " + given + " to the part " + part + ", which needs " + needed)
                : Optional.empty();
    }

    private static Stream<Violation> without(House house) {
        return View.all(house.views())
                .filter(view -> view.isPage() && view.isCitizenPage())
                .filter(view -> !view.name().startsWith("dev/"))
                .filter(view -> includes(house, view)
                        .noneMatch(element -> element.name().equals("easyRead")))
                .map(view -> new Violation(view.name(), "has no Easy Read"));
    }

    /** What stands in a page, and in the parts that it includes. */
    private static Stream<View.Element> includes(House house, View page) {
        Set<String> parts = new HashSet<>();
        page.elements().stream()
                .filter(element -> element.name().equals("include"))
                .forEach(element -> parts.add(element.attribute("src").replaceFirst("^/", "")));
        return View.all(house.views())
                .filter(view -> view.name().equals(page.name()) || parts.contains(view.name()))
                .flatMap(view -> view.elements().stream());
    }

    private static Stream<Violation> missing(House house) {
        EasyReadFiles files = EasyReadFiles.of(house);
        return files.in(Language.EN).flatMap(english -> Stream.of(Language.values())
                .filter(language -> files.of(english.page(), language).isEmpty())
                .map(language -> new Violation(english.page() + "/" + language.tag() + ".md", "is missing")));
    }
}
