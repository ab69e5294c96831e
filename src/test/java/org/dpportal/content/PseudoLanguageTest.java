package org.dpportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dpportal.house.TextFiles;
import org.dpportal.shared.Money;
import org.junit.jupiter.api.Test;

class PseudoLanguageTest {
    private final Texts texts = new Texts(true);

    private static List<String> english() {
        return TextFiles.of(Path.of(""))
                .englishTexts()
                .filter(text -> !text.file().feature().equals("login"))
                .map(TextFiles.Text::value)
                .toList();
    }

    @Test
    void arguments_plurals_and_quotes_stay_and_words_do_not() {
        assertEquals(
                "{n, plural, =0 {Ñóó} one {# đááý} other {'{'# đááýšš {who}}} ĺééƒť",
                PseudoLanguage.LONGER.pattern("{n, plural, =0 {No} one {# day} other {'{'# days {who}}} left"));
    }

    @Test
    void every_english_text_can_still_be_filled_in() {
        Writing writing = texts.writing(Language.EN);
        Map<String, Integer> values = Map.of("n", 3);
        for (PseudoLanguage pseudo : PseudoLanguage.values()) {
            for (String text : english()) {
                String strange = Message.of(pseudo.pattern(text)).write(values, writing);
                assertEquals(isolates(Message.of(text).write(values, writing)), isolates(strange), text);
                assertFalse(strange.replaceAll("\u2068[^\u2069]*\u2069", "").matches("(?s).*[A-Za-z].*"), strange);
            }
        }
    }

    /** What was filled in, between its isolates. */
    private static List<String> isolates(String text) {
        return Pattern.compile("[\u2066\u2068][^\u2069]*\u2069")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void it_is_about_40_percent_longer() {
        int plain = 0;
        int strange = 0;
        for (String text : english()) {
            plain += text.length();
            strange += PseudoLanguage.LONGER.pattern(text).length();
        }
        assertTrue(strange > plain * 1.33 && strange < plain * 1.5, plain + " " + strange);
    }

    @Test
    void mirrored_words_end_where_they_began() {
        assertEquals("\u202eÝóúŕ\u202c \u202eɱóñéý\u202c {sum}", PseudoLanguage.MIRRORED.pattern("Your money {sum}"));
        assertEquals("\u202eđáý\u202c \u20685\u2069", PseudoLanguage.MIRRORED.spoken("day \u20685\u2069"));
    }

    @Test
    void easy_read_keeps_its_pictures_values_and_hard_words() {
        EasyReadPages pages = new EasyReadPages(texts);
        List<EasyReadRow> plain = pages.rows(Language.EN, "home/home", "send", Map.of());
        List<EasyReadRow> strange = pages.rows(PseudoLanguage.MIRRORED, "home/home", "send", Map.of());
        assertEquals(words(plain), words(strange));
        assertEquals(plain.size(), strange.size());
        List<EasyReadRow> sum =
                pages.rows(PseudoLanguage.LONGER, "home/home", "balance", Map.of("balance", Money.ofPence(100)));
        assertTrue(sum.get(0).text().contains("\u2066£1.00\u2069"), sum.get(0).text());
    }

    private static Set<String> words(List<EasyReadRow> rows) {
        Set<String> words = new TreeSet<>();
        rows.forEach(row -> row.segments().forEach(segment -> words.add(segment.word())));
        return words;
    }

    @Test
    void outside_of_the_sample_there_is_none() {
        assertTrue(PseudoLanguage.of("en-XA").isEmpty());
        assertTrue(Language.of("en-XA").isEmpty());
        System.setProperty("dp.sample", "true");
        try {
            assertEquals(PseudoLanguage.LONGER, PseudoLanguage.of("en-XA").orElseThrow());
            assertTrue(PseudoLanguage.of("en-XC").isEmpty());
        } finally {
            System.clearProperty("dp.sample");
        }
    }
}
