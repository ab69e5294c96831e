package org.dpportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {
    private static String write(Language language, String pattern, Map<String, ?> values) {
        return Message.of(pattern).write(values, new Texts(true).writing(language));
    }

    private static String bare(String text) {
        return text.replaceAll("[\u2066-\u2069]", "");
    }

    @Test
    void a_text_without_arguments_is_the_same_string_each_time() {
        Message message = Message.of("Don't worry, it''s '{'kept'}'");
        assertEquals("Don't worry, it's {kept}", message.plain().orElseThrow());
        assertSame(message.write(Map.of(), null), message.write(Map.of(), null));
    }

    @Test
    void every_argument_stands_between_isolates() {
        assertEquals(
                "From \u2068أحمد\u2069: \u20683\u2069",
                write(Language.EN, "From {who}: {n}", Map.of("who", "أحمد", "n", 3)));
        assertEquals(
                "\u20682\u2069 files", write(Language.EN, "{n, plural, one {# file} other {# files}}", Map.of("n", 2)));
    }

    @Test
    void polish_has_four_forms() {
        String pattern = "{n, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}}";
        assertEquals("1 plik", bare(write(Language.PL, pattern, Map.of("n", 1))));
        assertEquals("2 pliki", bare(write(Language.PL, pattern, Map.of("n", 2))));
        assertEquals("5 plików", bare(write(Language.PL, pattern, Map.of("n", 5))));
        assertEquals("22 pliki", bare(write(Language.PL, pattern, Map.of("n", 22L))));
        assertEquals("0 plików", bare(write(Language.PL, pattern, Map.of("n", 0))));
    }

    @Test
    void arabic_has_six_forms() {
        String pattern = "{n, plural, zero {zero} one {one} two {two} few {few} many {many} other {other}}";
        Map<Integer, String> forms = Map.of(0, "zero", 1, "one", 2, "two", 3, "few", 11, "many", 100, "other");
        forms.forEach((n, form) -> assertEquals(form, write(Language.AR, pattern, Map.of("n", n))));
    }

    @Test
    void exact_numbers_and_offsets_come_before_forms() {
        String pattern = "{n, plural, offset:1 =0 {nobody} =1 {you} one {you and # more} other {you and # more}}";
        assertEquals("nobody", write(Language.EN, pattern, Map.of("n", 0)));
        assertEquals("you", write(Language.EN, pattern, Map.of("n", 1)));
        assertEquals("you and 4 more", bare(write(Language.EN, pattern, Map.of("n", 5))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain",
                "{a} and {b}",
                "It's {a}''s '{quoted} #'",
                "{n, plural, =0 {none} one {# day} few {# days (few)} many {# days (many)} other {# days}} left for {a}",
                "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}",
                "{b, select, yes {{n, plural, one {one {a}} other {# {a}}}} other {no # {a}}}",
                "{n, plural, one {{b, select, yes {# yes} other {# no}}} other {'#'{n}}}"
            })
    void it_writes_what_icu_writes(String pattern) {
        for (Language language : Language.values()) {
            for (int n : List.of(0, 1, 2, 3, 4, 5, 11, 12, 21, 22, 100, 101, 999)) {
                Map<String, Object> values = new HashMap<>(Map.of("a", "Ann", "b", n % 2 == 0 ? "yes" : "no", "n", n));
                String icu = new MessageFormat(pattern, ULocale.forLanguageTag(language.tag() + "-u-nu-latn"))
                        .format(values);
                assertEquals(icu, bare(write(language, pattern, values)), language + " " + n);
            }
        }
    }

    @Test
    void a_broken_pattern_or_one_that_formats_dates_itself_is_refused() {
        for (String pattern : List.of("{a", "{a, plural, one {x}}", "{a, date, long}", "{a, number, currency}")) {
            assertThrows(IllegalArgumentException.class, () -> Message.of(pattern), pattern);
        }
    }

    @Test
    void a_name_with_turning_signs_cannot_turn_the_page() {
        assertEquals(
                "\u2068evil.gpj\u2069", write(Language.EN, "{a}", Map.of("a", "\u202eevil\u2069.gpj\u0000\ue000")));
    }

    @Test
    void an_argument_that_is_not_given_leaves_its_place_empty() {
        assertEquals("Hello \u2068\u2069", write(Language.EN, "Hello {a}", Map.of()));
    }
}
