package org.dpportal.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hard words of {@code translations/<language>/glossary.properties} and what they mean. It finds them in a sentence in whatever form the
 * language puts them there, so that translators need no marks in their texts.
 */
@ApplicationScoped
public class Glossary {
    private static final String FEATURE = "glossary";
    private static final Pattern BETWEEN_FORMS = Pattern.compile("\\s*[,،፣]\\s*");

    /** More than all pages have in all languages. */
    private static final int MOST_SENTENCES = 2_000;

    private Texts texts;
    private final Map<Language, Map<String, HardWord>> words = new ConcurrentHashMap<>();
    private final Map<Language, Map<String, Pattern>> forms = new ConcurrentHashMap<>();
    private final Map<Sentence, List<EasyReadRow.Segment>> sentences = new ConcurrentHashMap<>();

    /** A sentence and the hard words that a page wants explained in it. */
    private record Sentence(Language language, String text, List<String> keys) {}

    public Glossary() {}

    @Inject
    Glossary(Texts texts) {
        this.texts = texts;
    }

    /** Every hard word, in the order of the language's own alphabet, as near as its signs give it. */
    public List<HardWord> words(Language language) {
        return known(language).values().stream()
                .sorted(Comparator.comparing(HardWord::word))
                .toList();
    }

    public Optional<HardWord> word(Language language, String key) {
        return Optional.ofNullable(known(language).get(key));
    }

    /** The text in runs; where one of the hard words named by {@code keys} first stands in it, the run knows its key. */
    public List<EasyReadRow.Segment> explained(Language language, String text, Collection<String> keys) {
        Sentence sentence = new Sentence(language, text, List.copyOf(keys));
        List<EasyReadRow.Segment> known = sentences.get(sentence);
        if (known != null) {
            return known;
        }
        List<EasyReadRow.Segment> segments = marked(text, keys, key -> pattern(language, key));
        if (!isFilledIn(text) && sentences.size() < MOST_SENTENCES) {
            sentences.put(sentence, segments);
        }
        return segments;
    }

    /** Values stand between isolates; they come in any number, and a person's are kept nowhere. */
    private static boolean isFilledIn(String text) {
        return text.indexOf('\u2066') >= 0 || text.indexOf('\u2068') >= 0;
    }

    /** The same in English made strange, for whoever builds pages. */
    public List<EasyReadRow.Segment> explained(PseudoLanguage pseudo, String text, Collection<String> keys) {
        return marked(
                        pseudo.unturned(text),
                        keys,
                        key -> whole(known(Language.EN, key).forms().stream()
                                .map(form -> pseudo.unturned(pseudo.spoken(form)))
                                .toList()))
                .stream()
                .map(segment -> new EasyReadRow.Segment(pseudo.spoken(segment.text()), false, segment.word()))
                .toList();
    }

    private static List<EasyReadRow.Segment> marked(
            String text, Collection<String> keys, Function<String, Pattern> forms) {
        List<EasyReadRow.Segment> segments = List.of(new EasyReadRow.Segment(text, false, ""));
        for (String key : keys) {
            segments = marked(segments, key, forms.apply(key));
        }
        return List.copyOf(segments);
    }

    private static List<EasyReadRow.Segment> marked(List<EasyReadRow.Segment> segments, String key, Pattern forms) {
        List<EasyReadRow.Segment> marked = new ArrayList<>();
        boolean found = false;
        for (EasyReadRow.Segment segment : segments) {
            Matcher word = forms.matcher(segment.text());
            if (found || !segment.word().isEmpty() || !word.find()) {
                marked.add(segment);
                continue;
            }
            found = true;
            add(marked, segment.text().substring(0, word.start()), "");
            add(marked, word.group(), key);
            add(marked, segment.text().substring(word.end()), "");
        }
        return marked;
    }

    private static void add(List<EasyReadRow.Segment> segments, String text, String word) {
        if (!text.isEmpty()) {
            segments.add(new EasyReadRow.Segment(text, false, word));
        }
    }

    private Pattern pattern(Language language, String key) {
        return forms.computeIfAbsent(language, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(key, any -> whole(known(language, key).forms()));
    }

    /** Longer forms first, and whole words only: "account" is no word of "accountant". */
    private static Pattern whole(List<String> forms) {
        String any = forms.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .reduce((one, other) -> one + "|" + other)
                .orElseThrow();
        return Pattern.compile(
                "(?<![\\p{L}\\p{M}])(?:" + any + ")(?![\\p{L}\\p{M}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private HardWord known(Language language, String key) {
        return word(language, key).orElseThrow(() -> new IllegalArgumentException("No hard word " + key));
    }

    private Map<String, HardWord> known(Language language) {
        return words.computeIfAbsent(language, this::read);
    }

    private Map<String, HardWord> read(Language language) {
        Map<String, HardWord> read = new ConcurrentHashMap<>();
        for (String key : texts.patterns(Language.EN, FEATURE).keySet()) {
            if (key.endsWith(".word")) {
                String name = key.substring(FEATURE.length() + 1, key.length() - ".word".length());
                List<String> written = Arrays.asList(BETWEEN_FORMS.split(texts.text(language, key)));
                String means = texts.text(language, FEATURE + "." + name + ".means");
                read.put(name, new HardWord(name, written, means));
            }
        }
        return read;
    }
}
