package org.dpportal.content;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A text as a search compares it: without case, accents and script, so that somebody finds a word in their own letters or in Latin ones.
 * Arabic script writes no short vowels, so there consonants are compared.
 *
 * @param words in the order of the text
 */
public record FoldedText(List<Word> words) {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern ARABIC_VOWEL_SIGNS = Pattern.compile("[\u064b-\u065f\u0670\u0640]");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]");
    private static final Pattern NO_CONSONANT = Pattern.compile("[^b-df-hj-np-tvxz0-9]");
    private static final int LONG_ENOUGH = 3;
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower()");

    /** Every word that the portal's own texts hold is folded once; what people type is folded again each time. */
    private static final Map<String, Word> KNOWN = new ConcurrentHashMap<>();

    /**
     * One word.
     *
     * @param letters in Latin letters, without accents
     * @param consonants the consonants among them, and digits
     */
    public record Word(String letters, String consonants, boolean arabic) {
        /** Whether somebody who typed {@code sought} may mean this word, or one that has it inside, as {@code الإيصال} has {@code إيصال}. */
        public boolean answers(Word sought) {
            if (arabic) {
                return holds(consonants, sought.consonants) || sought.arabic && holds(letters, sought.letters);
            }
            return holds(letters, sought.letters);
        }

        private static boolean holds(String word, String sought) {
            return sought.length() >= LONG_ENOUGH ? word.contains(sought) : !sought.isEmpty() && word.equals(sought);
        }
    }

    /** A text of the portal itself. */
    public static FoldedText of(String text) {
        return new FoldedText(words(text).stream()
                .map(word -> KNOWN.computeIfAbsent(word, FoldedText::word))
                .toList());
    }

    /** What somebody typed. */
    public static FoldedText sought(String typed) {
        return new FoldedText(words(typed).stream().map(FoldedText::word).toList());
    }

    public boolean answers(Word sought) {
        return words.stream().anyMatch(word -> word.answers(sought));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(List.of(BETWEEN.split(text)));
        words.removeIf(String::isEmpty);
        return words;
    }

    private static Word word(String word) {
        boolean arabic = ARABIC.matcher(word).find();
        String letters =
                NO_LETTER.matcher(latin(arabic ? oneSpelling(word) : word)).replaceAll("");
        return new Word(letters, NO_CONSONANT.matcher(letters).replaceAll(""), arabic);
    }

    /** Arabic and Urdu keyboards write the same letter differently, and few people type the signs above it. */
    private static String oneSpelling(String word) {
        return ARABIC_VOWEL_SIGNS
                .matcher(word)
                .replaceAll("")
                .replace('ي', 'ی')
                .replace('ى', 'ی')
                .replace('ئ', 'ی')
                .replace('ك', 'ک')
                .replace('ه', 'ہ')
                .replace('ة', 'ہ')
                .replace('ھ', 'ہ')
                .replace('أ', 'ا')
                .replace('إ', 'ا')
                .replace('آ', 'ا');
    }

    /** ICU does not promise that several requests may use one transliterator at once. */
    private static String latin(String word) {
        synchronized (LATIN) {
            return LATIN.transliterate(word);
        }
    }
}
