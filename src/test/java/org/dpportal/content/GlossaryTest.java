package org.dpportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.dpportal.content.EasyReadRow.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GlossaryTest {
    private final Glossary glossary = ContentFixture.glossary();

    @Test
    void a_word_is_found_in_the_form_in_which_it_stands() {
        assertEquals(
                List.of(
                        new Segment("Wyślij zdjęcie ", false, ""),
                        new Segment("paragonu", false, "receipt"),
                        new Segment(".", false, "")),
                glossary.explained(Language.PL, "Wyślij zdjęcie paragonu.", List.of("receipt")));
    }

    @Test
    void only_the_first_of_two_is_explained_and_case_does_not_matter() {
        List<Segment> segments =
                glossary.explained(Language.EN, "Receipts help. Keep each receipt.", List.of("receipt"));
        assertEquals(List.of("Receipts", " help. Keep each receipt."), texts(segments));
        assertEquals("receipt", segments.get(0).word());
    }

    @Test
    void part_of_another_word_is_not_the_word() {
        List<Segment> segments = glossary.explained(Language.EN, "She is careless with receiptless bills.", keys());
        assertEquals(List.of(new Segment("She is careless with receiptless bills.", false, "")), segments);
    }

    @Test
    void several_words_are_explained_in_one_sentence_and_no_letter_is_lost() {
        String text = "Keep each receipt, and send statements to the credit union.";
        List<Segment> segments = glossary.explained(Language.EN, text, List.of("statement", "receipt", "creditUnion"));
        assertEquals(text, String.join("", texts(segments)));
        assertEquals(
                List.of("receipt", "statement", "creditUnion"),
                segments.stream()
                        .map(Segment::word)
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(PseudoLanguage.class)
    void a_hard_word_is_found_in_a_strange_sentence_too_and_no_sign_is_lost(PseudoLanguage pseudo) {
        String text = pseudo.spoken("Keep the receipt. Tell us \u2068Receipt & Co\u2069.");
        List<Segment> segments = glossary.explained(pseudo, text, List.of("receipt"));
        assertEquals(
                List.of("", "receipt", ""), segments.stream().map(Segment::word).toList());
        assertEquals(pseudo.spoken("receipt"), segments.get(1).text());
        assertEquals(pseudo.unturned(text), pseudo.unturned(String.join("", texts(segments))));
        for (Segment segment : segments) {
            assertEquals(
                    segment.text().chars().filter(sign -> sign == '\u202e').count(),
                    segment.text().chars().filter(sign -> sign == '\u202c').count());
        }
    }

    @Test
    void a_sentence_that_is_asked_for_again_is_explained_as_before() {
        List<Segment> first = glossary.explained(Language.UR, "رسید", List.of("receipt"));
        assertEquals(first, glossary.explained(Language.UR, "رسید", List.of("receipt")));
        assertEquals(1, glossary.explained(Language.UR, "رسید", List.of()).size());
        assertEquals(
                "", glossary.explained(Language.UR, "رسید", List.of()).get(0).word());
    }

    @Test
    void a_word_that_nobody_wrote_down_is_a_mistake_of_the_page() {
        assertThrows(IllegalArgumentException.class, () -> glossary.explained(Language.EN, "x", List.of("noSuchWord")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_explains_the_same_words(Language language) {
        assertEquals(
                glossary.words(Language.EN).stream().map(HardWord::key).collect(Collectors.toSet()),
                glossary.words(language).stream().map(HardWord::key).collect(Collectors.toSet()));
        for (HardWord word : glossary.words(language)) {
            assertFalse(word.word().contains(","), word::word);
            assertTrue(word.means().length() > word.word().length(), word::word);
        }
    }

    private List<String> keys() {
        return glossary.words(Language.EN).stream().map(HardWord::key).toList();
    }

    private static List<String> texts(List<Segment> segments) {
        return segments.stream().map(Segment::text).toList();
    }
}
