package org.dpportal.translations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dpportal.content.Language;
import org.dpportal.content.TextStates.TextState;
import org.dpportal.house.StateFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Easy Read out to translators and back: a row stays a row, keeps its picture and the rules, or nothing comes in. */
class EasyReadRoundTripTest {
    private static final String ENGLISH =
            """
            ---
            page: home/home
            language: en
            state: draft
            checked-by:
            checked-on:
            ---

            ## money

            # ![money]() Your money

            ![money]() You have **{sum}** left.

            ## papers

            ![paper]() Send us the [receipt](word:receipt).

            ![paper]() A receipt is the paper from the shop.

            ![paper]() {n, plural, one {We need # receipt
            from you.} other {We need # receipts from you.}}
            """;

    private static final String POLISH =
            """
            ---
            page: home/home
            language: pl
            state: draft
            checked-by:
            checked-on:
            ---

            ## money

            # ![money]() Twoje pieniądze

            ![money]() Masz jeszcze **{sum}**.

            ## papers

            ![paper]() Wyślij nam [paragon](word:receipt).

            ![paper]() Paragon to kartka ze sklepu.

            ![paper]() {n, plural, one {Brakuje # paragonu.}
            few {Brakuje # paragonów.} many {Brakuje # paragonów.} other {Brakuje # paragonu.}}
            """;

    @TempDir
    Path tree;

    @BeforeEach
    void write() throws IOException {
        text("translations/en/glossary.properties", "# A word.\nglossary.receipt.word = receipt, receipts\n");
        text("translations/pl/glossary.properties", "glossary.receipt.word = paragon, paragonu, paragonów\n");
        text("easy-read/pictures/manifest.properties", "money = x | MIT | Your money\npaper = x | MIT | A paper\n");
        text("easy-read/home/home/en.md", ENGLISH);
        text("easy-read/home/home/pl.md", POLISH);
        Recording.bringUpToDate(tree);
    }

    private void text(String file, String content) throws IOException {
        Files.createDirectories(tree.resolve(file).getParent());
        Files.writeString(tree.resolve(file), content);
    }

    private String polish() throws IOException {
        return Files.readString(tree.resolve("easy-read/home/home/pl.md"));
    }

    private TextState standing() {
        return StateFiles.read(StateFiles.ofEasyRead(tree, "home/home"))
                .standing(
                        "pl",
                        StateFiles.easyRead(tree, "home/home", Language.EN),
                        StateFiles.easyRead(tree, "home/home", Language.PL));
    }

    private Import.Outcome back(UnaryOperator<String> edit) throws IOException {
        Path file = tree.resolve("pl.xlf");
        Files.writeString(file, edit.apply(XliffOut.of(Language.PL, tree)));
        return Import.of(file, tree, Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void the_portals_own_easy_read_comes_back_byte_for_byte(Language language) throws IOException {
        Path copy = TreeCopy.of(Path.of(""), tree.resolve("copy"));
        Recording.bringUpToDate(copy);
        Map<Path, String> before = TreeCopy.contents(copy);
        Path file = tree.resolve("out.xlf");
        String out = XliffOut.of(language, copy);
        Files.writeString(file, out);
        assertFalse(out.contains("\"></target>"), "every row has its translation");
        assertEquals(new Import.Outcome(0, List.of()), Import.of(file, copy, Optional.empty()));
        assertEquals(before, TreeCopy.contents(copy));
    }

    @Test
    void a_translator_sees_the_row_its_picture_and_the_pages_state() throws IOException {
        String out = XliffOut.of(Language.PL, tree);
        assertTrue(
                out.contains("<file original=\"easy-read/home/home\" source-language=\"en\" target-language=\"pl\""));
        assertTrue(
                out.contains(
                        """
                              <trans-unit id="money.2" resname="money.2" approved="no" xml:space="preserve">
                                <source>You have **{sum}** left.</source>
                                <target state="needs-review-translation">Masz jeszcze **{sum}**.</target>
                        """),
                out);
        assertTrue(out.contains("<context context-type=\"x-picture\">money</context>"), out);
        assertTrue(out.contains("Picture: money (Your money)."), out);
        assertTrue(out.contains("one {We need # receipt from you.}"), "two lines are one row");
        assertTrue(XliffOut.of(Language.PL, Path.of("")).contains("Appears in: receipts/photo.xhtml"), "places");
    }

    @Test
    void one_changed_row_changes_one_line_and_the_record() throws IOException {
        assertEquals(new Import.Outcome(1, List.of()), back(out -> out.replace("Masz jeszcze", "Zostało ci")));
        assertEquals(POLISH.replace("Masz jeszcze", "Zostało ci"), polish());
        assertEquals(TextState.DRAFT, standing());
        assertEquals(List.of(), Recording.bringUpToDate(tree));
    }

    @Test
    void what_was_checked_with_people_is_a_draft_when_its_words_change_and_no_tool_checks_it() throws IOException {
        String checked = POLISH.replace("state: draft", "state: checked")
                .replace("checked-by:", "checked-by: A group")
                .replace("checked-on:", "checked-on: 2026-11-01");
        text("easy-read/home/home/pl.md", checked);
        Recording.bringUpToDate(tree);
        assertEquals(TextState.REVIEWED, standing());
        String out = XliffOut.of(Language.PL, tree);
        assertTrue(out.contains("contact-name=\"A group\" date=\"2026-11-01T00:00:00Z\""), out);
        assertEquals(new Import.Outcome(0, List.of()), back(xliff -> xliff));
        assertEquals(new Import.Outcome(1, List.of()), back(xliff -> xliff.replace("Masz jeszcze", "Zostało ci")));
        assertEquals(POLISH.replace("Masz jeszcze", "Zostało ci"), polish());
        assertEquals(TextState.DRAFT, standing());
        back(xliff -> xliff.replaceFirst("(?s)^(.*easy-read.*)$", "$1").replace("needs-review-translation", "final"));
        assertEquals(TextState.DRAFT, standing());
    }

    @Test
    void a_stale_page_follows_english_when_none_of_its_rows_is_left_to_translate() throws IOException {
        text("easy-read/home/home/en.md", ENGLISH.replace("Your money", "All your money"));
        Recording.bringUpToDate(tree);
        assertEquals(TextState.STALE, standing());
        assertEquals(1, back(out -> out.replace("Masz jeszcze", "Zostało ci")).changed());
        assertEquals(TextState.STALE, standing());
        assertEquals(
                1, back(out -> out.replace("needs-translation", "translated")).changed());
        assertEquals(TextState.DRAFT, standing());
    }

    @Test
    void a_new_page_comes_whole_or_not_at_all() throws IOException {
        Files.delete(tree.resolve("easy-read/home/home/pl.md"));
        assertEquals(new Import.Outcome(0, List.of()), back(out -> out));
        UnaryOperator<String> heading =
                out -> out.replaceFirst("(Your money</source>\\s*<target[^>]*>)", "$1Twoje pieniądze");
        Import.Outcome part = back(heading);
        assertTrue(
                part.troubles()
                        .contains(
                                "easy-read/home/home/pl.md: money, row 2 has no translation: a page comes whole or not at all"));
        UnaryOperator<String> rest = out -> out.replaceFirst("(left.</source>\\s*<target[^>]*>)", "$1Masz **{sum}**.")
                .replaceFirst("(word:receipt\\).</source>\\s*<target[^>]*>)", "$1Wyślij [paragon](word:receipt).")
                .replaceFirst("(shop.</source>\\s*<target[^>]*>)", "$1Paragon to kartka ze sklepu.")
                .replaceFirst(
                        "(from you.}}</source>\\s*<target[^>]*>)",
                        "$1{n, plural, one {Brak #.} few {Brak #.} many {Brak #.} other {Brak #.}}");
        assertEquals(new Import.Outcome(5, List.of()), back(out -> rest.apply(heading.apply(out))));
        assertTrue(polish().startsWith("---\npage: home/home\nlanguage: pl\nstate: draft\n"));
        assertTrue(polish().contains("# ![money]() Twoje pieniądze\n\n![money]() Masz **{sum}**.\n\n## papers\n"));
    }

    @Test
    void a_reason_for_other_words_stands_at_the_top_of_the_page() throws IOException {
        String reason = "<note from=\"translator\">other words: people say so here</note>";
        back(out -> out.replace("Twoje pieniądze</target>", "Twoja kasa</target>" + reason));
        assertTrue(polish().contains("checked-on:\nother-words: people say so here\n---\n"), this::toString);
        assertEquals(new Import.Outcome(0, List.of()), back(out -> out));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Twoje pieniądze| raz dwa trzy raz dwa trzy raz dwa trzy raz dwa trzy raz dwa trzy raz| money, row 1 has a sentence of 16",
                "Masz jeszcze **{sum}**.| Masz **{sum}**. Wydaj je.| money, row 2 has 2 sentences",
                "Masz jeszcze **{sum}**.| Masz, jak widać, **{sum}**.| money, row 2 has a sentence of more than two clauses",
                "Masz jeszcze **{sum}**.| Masz np. **{sum}**.| money, row 2 says “np.”",
                "Twoje pieniądze| Twoje DPP| money, row 1 says “DPP”",
                "Twoje pieniądze| Twoje (pieniądze)| money, row 1 says “(”",
                "Twoje pieniądze| Twoje 5%| money, row 1 says “%”",
                "Paragon to kartka ze sklepu.| To kartka ze sklepu.| papers, row 1 uses “paragon” first: mark it",
                "[paragon](word:receipt)| paragon| papers, row 1 uses “paragon” first: mark it",
                "[paragon](word:receipt)| [paragon](word:bill)| papers, row 1 marks the hard word “bill”, which is in no glossary",
                ">Masz jeszcze **{sum}**| >Masz jeszcze {sum}| has the rows",
                ">Masz jeszcze **{sum}**| >Masz jeszcze **{suma}**| has the parts and arguments",
                "few {Brakuje # paragonów.}| | papers, row 3 has the forms",
                "Twoje pieniądze| Twoje &lt;b&gt;pieniądze&lt;/b&gt;| money, row 1 cannot be read",
                "Masz jeszcze| ![money]() Masz jeszcze| money, row 2 cannot be read",
                "Masz jeszcze| Masz {jeszcze| money, row 2 cannot be read",
                "Masz jeszcze| Masz&#10;&#10;jeszcze| money, row 2 must stay one row",
                "Twoje pieniądze| | money, row 1 has no translation",
                "\"money.2\"| \"money.1\"| money, row 1 stands twice",
                "\"money.2\"| \"money.9\"| money, row 9 is no row of English",
                "<source>Your money| <source>Your wallet| money, row 1 was made from an English text that has changed",
                "original=\"easy-read/home/home\"| original=\"easy-read/home/house\"| there is no such page"
            })
    void what_breaks_a_rule_is_refused_and_nothing_comes_in(String from, String to, String why) throws IOException {
        Map<Path, String> before = TreeCopy.contents(tree);
        Import.Outcome outcome = back(out -> out.replace(from, to == null ? "" : to));
        assertEquals(0, outcome.changed());
        assertTrue(outcome.troubles().stream().anyMatch(trouble -> trouble.contains(why)), outcome::toString);
        assertEquals(before, TreeCopy.contents(tree));
    }
}
