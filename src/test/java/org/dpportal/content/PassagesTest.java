package org.dpportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {
    @Test
    void a_text_comes_sentence_by_sentence() {
        assertEquals(List.of("One. ".strip(), "Two?"), Passages.sentences(Language.EN, "One. Two?"));
        assertEquals(List.of("ایک۔", "دو۔"), Passages.sentences(Language.UR, "ایک۔ دو۔"));
        assertEquals(List.of("ሓደ።", "ክልተ።"), Passages.sentences(Language.TI, "ሓደ። ክልተ።"));
        assertEquals(List.of("ਇੱਕ।", "ਦੋ।"), Passages.sentences(Language.PA, "ਇੱਕ। ਦੋ।"));
    }
}
