package org.dpportal.journeys;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dpportal.content.Language;

/**
 * Finds words that nobody translated. Names, references and sums stand in {@code bdi} or between isolates, other languages' names carry their own
 * {@code lang}: both are left out. What is left may not be the same as on the English page, nor have a word that stands in English texts and in no text
 * of the language itself, nor, in another script, be in Latin letters.
 */
final class EnglishLeft {
    private static final Set<Language> LATIN = Set.of(Language.EN, Language.PL, Language.RO);
    private static final Pattern LATIN_WORD = Pattern.compile("\\p{IsLatin}{2,}");

    /** Written the same everywhere. */
    private static final Set<String> SAME_EVERYWHERE = Set.of("PDF", "JPEG", "PNG", "JPG", "MB", "CSV", "PA", "GPS");

    /** A word without an accent: nothing that was made strange has one. */
    private static final Pattern PLAIN_WORD = Pattern.compile("(?<![\\p{L}\\p{M}])[A-Za-z]{3,}(?![\\p{L}\\p{M}])");

    private static final Map<Language, Set<String>> VOCABULARIES = new EnumMap<>(Language.class);

    private static final String WORDS =
            """
            () => {
              const words = [];
              const walk = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const node = walk.currentNode, parent = node.parentElement;
                if (parent.closest('bdi, script, noscript, style, .dp-typed, [lang]:not(html)')) continue;
                words.push(node.textContent);
              }
              for (const e of document.querySelectorAll('[alt], [aria-label], [title], [placeholder]')) {
                for (const a of ['alt', 'aria-label', 'title', 'placeholder']) if (e.hasAttribute(a)) words.push(e.getAttribute(a));
              }
              return words;
            }""";

    private final Set<String> english;

    private EnglishLeft(Set<String> english) {
        this.english = english;
    }

    /** @param english what stands on the English page */
    static EnglishLeft of(Page english) {
        return new EnglishLeft(new HashSet<>(wordsOn(english)));
    }

    static EnglishLeft on(Visit visit, String address) {
        visit.open(address);
        return of(visit.page());
    }

    List<String> leftOn(Page page, Language language) {
        if (language == Language.EN) {
            return List.of();
        }
        return wordsOn(page).stream()
                .filter(words ->
                        LATIN.contains(language) ? isSame(words) || hasEnglishWord(words, language) : isLatin(words))
                .distinct()
                .toList();
    }

    /** On a page in a pseudo-language: what never came from the translations. */
    static List<String> plainOn(Page page) {
        return wordsOn(page).stream()
                .filter(words -> PLAIN_WORD.matcher(words).find())
                .distinct()
                .toList();
    }

    private static boolean hasEnglishWord(String words, Language language) {
        Set<String> english = vocabulary(Language.EN);
        Set<String> own = vocabulary(language);
        return lettersOf(words).anyMatch(word -> word.length() > 2 && english.contains(word) && !own.contains(word));
    }

    /** Every word that stands in the files of a language. */
    private static Set<String> vocabulary(Language language) {
        return VOCABULARIES.computeIfAbsent(language, first -> {
            Set<String> words = new HashSet<>();
            try (Stream<Path> texts = Files.walk(Path.of("translations", language.tag()));
                    Stream<Path> pages = Files.walk(Path.of("easy-read"))) {
                Stream.concat(
                                texts.filter(file -> file.toString().endsWith(".properties")),
                                pages.filter(file -> file.endsWith(language.tag() + ".md")))
                        .flatMap(EnglishLeft::linesOf)
                        .flatMap(EnglishLeft::lettersOf)
                        .forEach(words::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return words;
        });
    }

    /** What is written after the keys, without comments, arguments and pictures. */
    private static Stream<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.matches("#(?! ?!\\[).*|---|[a-z-]+:.*"))
                    .map(line -> line.replaceFirst("^[A-Za-z0-9._-]+ = ", "")
                            .replaceAll("\\{\\w+(?:,[^{}]*)?|!?\\[[a-z-]+]\\(\\)|\\(word:\\w+\\)", " "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lettersOf(String words) {
        return Stream.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+"));
    }

    private boolean isSame(String words) {
        return english.contains(words)
                && words.contains(" ")
                && LATIN_WORD.matcher(words).find();
    }

    private static boolean isLatin(String words) {
        return LATIN_WORD.matcher(words).results().anyMatch(word -> !SAME_EVERYWHERE.contains(word.group()));
    }

    @SuppressWarnings("unchecked")
    private static List<String> wordsOn(Page page) {
        return ((List<String>) page.evaluate(WORDS))
                .stream()
                        .map(words -> words.replaceAll("\u2068[^\u2068\u2069]*\u2069|\u2066[^\u2066\u2069]*\u2069", " ")
                                .strip())
                        .filter(words -> !words.isEmpty())
                        .toList();
    }
}
