package org.dpportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void what_cannot_be_seen_is_left_out() {
        assertEquals("gnp.exe", PlainText.of("\u202Egnp.exe\0\u0007\u2066"));
    }

    @Test
    void lines_stay_lines() {
        assertEquals("taxi\nand bus", PlainText.of(" taxi\r\nand bus\r"));
    }

    @Test
    void every_script_and_every_sign_of_it_stays() {
        String text = "رسید کے لیے ਰਸੀਦ ቅብሊት 👍🏽 a\u200Db <b>";
        assertEquals(text, PlainText.of(text));
    }

    @Test
    void half_a_sign_is_none() {
        assertEquals("ab", PlainText.of("a\uD83Db"));
        assertEquals("", PlainText.of(null));
    }

    @Test
    void what_is_searched_for_is_never_a_pattern() {
        assertEquals("%50\\% of\\_it\\\\%", PlainText.anywhere(" 50% of_it\\\0 "));
    }
}
