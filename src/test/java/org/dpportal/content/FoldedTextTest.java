package org.dpportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {
    private static boolean finds(String typed, String text) {
        FoldedText folded = FoldedText.of(text);
        return FoldedText.sought(typed).words().stream().allMatch(folded::answers);
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIPT, A receipt is paper.",
        "receipts receipt, Keep all receipts.",
        "platnosc, To jest płatność.",
        "plăți, Toate plati directe",
        "ਰਸੀਦ, ਰਸੀਦ ਗੁਆਚ ਗਈ",
        "rasid, ਰਸੀਦ ਗੁਆਚ ਗਈ",
        "રસીદ, એક ખોવાયેલી રસીદને લીધે",
        "rasid, એક ખોવાયેલી રસીદને લીધે",
        "ቅብሊት, ቅብሊትኩም ጠፊኡ",
        "qblit, ቅብሊት ጠፊኡ",
        "رسید, ایک گم شدہ رسید کی وجہ سے",
        "rasid, ایک گم شدہ رسید کی وجہ سے",
        "إيصال, الإيصال هو الورقة",
        "ايصال, الإيصال هو الورقة"
    })
    void a_word_is_found_in_its_own_letters_and_in_latin_ones(String typed, String text) {
        assertTrue(finds(typed, text), () -> FoldedText.sought(typed) + " in " + FoldedText.of(text));
    }

    @Test
    void arabic_and_urdu_keyboards_find_the_same_word() {
        assertTrue(finds("رسيد", "رسید"), "ya");
        assertTrue(finds("كونسل", "کونسل"), "kaf");
        assertTrue(finds("مُدار", "حساب مدار"), "a vowel sign");
    }

    @ParameterizedTest
    @CsvSource({"money, A receipt is paper.", "of, office hours", "رقم, رسید گم ہو گئی", "xyz, رسید"})
    void a_word_that_is_not_there_is_not_found(String typed, String text) {
        assertFalse(finds(typed, text), () -> FoldedText.sought(typed) + " in " + FoldedText.of(text));
    }

    @Test
    void signs_alone_are_no_words() {
        assertEquals(0, FoldedText.sought(" -- ?!\u2068 ").words().size());
    }
}
