package org.dpportal.journeys;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dpportal.content.Language;

/**
 * Finds words that nobody translated. Names, references and sums stand in {@code bdi} or between isolates, other languages' names carry their own
 * {@code lang}: both are left out. What is left may not be the same as on the English page, nor, in another script, be in Latin letters.
 */
final class EnglishLeft {
    private static final Set<Language> LATIN = Set.of(Language.EN, Language.PL, Language.RO);
    private static final Pattern LATIN_WORD = Pattern.compile("\\p{IsLatin}{2,}");

    /** Written the same everywhere. */
    private static final Set<String> SAME_EVERYWHERE = Set.of("PDF", "JPEG", "PNG", "JPG", "MB", "CSV", "PA", "GPS");

    private static final String WORDS =
            """
            () => {
              const words = [];
              const walk = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const node = walk.currentNode, parent = node.parentElement;
                if (parent.closest('bdi, script, style, .dp-typed, [lang]:not(html)')) continue;
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

    static EnglishLeft on(Visit visit, String address) {
        visit.open(address);
        return new EnglishLeft(new HashSet<>(wordsOn(visit.page())));
    }

    List<String> leftOn(Page page, Language language) {
        if (language == Language.EN) {
            return List.of();
        }
        return wordsOn(page).stream()
                .filter(words -> LATIN.contains(language) ? isSame(words) : isLatin(words))
                .distinct()
                .toList();
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
