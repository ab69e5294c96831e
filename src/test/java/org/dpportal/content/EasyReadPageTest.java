package org.dpportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.dpportal.content.EasyReadRow.Segment;
import org.dpportal.shared.Money;
import org.junit.jupiter.api.Test;

class EasyReadPageTest {
    private static final String PAGE =
            """
            ---
            page: home/home
            language: en
            state: draft
            checked-by:
            checked-on:
            ---
            ## balance

            # ![money]() Your money

            ![wallet](a wallet with coins) You have **{balance}** left.
            It is yours.

            ![camera]() {n, plural, one {Send **# photo**.} other {Send **# photos**.}}

            ## words

            ![receipt]() A [receipt](word:receipt) is the paper from the shop.
            """;

    private final Writing english = new Texts(true).writing(Language.EN);

    private List<Segment> segments(String part, int row, Map<String, ?> values) {
        return EasyReadPage.read(PAGE)
                .parts()
                .get(part)
                .get(row)
                .row(values, english)
                .segments();
    }

    @Test
    void a_heading_may_have_a_picture() {
        EasyReadRow row = EasyReadPage.read(PAGE).parts().get("balance").get(0).row(Map.of(), english);
        assertEquals(new EasyReadRow("money", 1, List.of(new Segment("Your money", false, ""))), row);
    }

    @Test
    void a_row_has_a_picture_and_bold_values() {
        assertEquals(
                List.of(
                        new Segment("You have ", false, ""),
                        new Segment("\u2066£412.50\u2069", true, ""),
                        new Segment(" left. It is yours.", false, "")),
                segments("balance", 1, Map.of("balance", Money.ofPence(41250))));
    }

    @Test
    void bold_words_may_stand_inside_a_plural() {
        assertEquals(
                List.of(
                        new Segment("Send ", false, ""),
                        new Segment("\u20681\u2069 photo", true, ""),
                        new Segment(".", false, "")),
                segments("balance", 2, Map.of("n", 1)));
    }

    @Test
    void a_hard_word_knows_its_glossary_key() {
        assertEquals(
                new Segment("receipt", false, "receipt"),
                segments("words", 0, Map.of()).get(1));
    }

    @Test
    void a_value_cannot_smuggle_in_bold_or_links() {
        List<Segment> segments = segments("balance", 1, Map.of("balance", "**x** [y](word:z) \ue002w\ue003v\ue004"));
        assertEquals(
                "You have \u2068**x** [y](word:z) wv\u2069 left. It is yours.",
                String.join("", segments.stream().map(Segment::text).toList()));
        assertTrue(segments.stream().allMatch(segment -> segment.word().isEmpty()));
    }

    @Test
    void a_page_is_a_draft_until_it_was_checked() {
        assertTrue(EasyReadPage.read(PAGE).isDraft());
        assertFalse(EasyReadPage.read(PAGE.replace("state: draft", "state: checked"))
                .isDraft());
    }

    @Test
    void anything_but_rows_is_refused() {
        for (String bad :
                List.of("no part", "## a\n\n- list", "## a\n\n<b>html</b> x", "## a\n\n*slanted*", "## a\n\n## a")) {
            assertThrows(IllegalArgumentException.class, () -> EasyReadPage.read(bad), bad);
        }
    }
}
