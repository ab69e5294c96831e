package org.dpportal.translations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dpportal.content.Language;
import org.dpportal.content.TextStates.TextState;
import org.dpportal.house.StateFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Out to translators and back: what they changed comes in, and nothing else. */
class RoundTripTest {
    private static final String ENGLISH =
            """
            # The first page.

            # Its heading.
            home.title = Your money
            # How much there is to do. {n}: how many.
            home.todo = {n, plural, one {# thing to do} other {# things to do}}
            # Who sent it. {who}: a name.
            home.from = From {who}: it's "new" & <b>
            # A kind of file.
            home.kind = PDF
            """
                    .replace(" & <b>", " & more");

    private static final String POLISH =
            """
            # To translators: keep this line.
            home.title = Twoje pieniądze

            # same as English: the name of a kind of file
            home.kind = PDF
            home.todo = {n, plural, one {# rzecz} few {# rzeczy} many {# rzeczy} other {# rzeczy}}
            home.from=Od {who}: „nowe” & więcej
            """;

    @TempDir
    Path tree;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(tree.resolve("translations/en"));
        Files.createDirectories(tree.resolve("translations/pl"));
        Files.writeString(tree.resolve("translations/en/home.properties"), ENGLISH);
        Files.writeString(polish(), POLISH);
        Recording.bringUpToDate(tree);
    }

    private Path polish() {
        return tree.resolve("translations/pl/home.properties");
    }

    private TextState standing(String key, String english, String own) {
        return StateFiles.read(StateFiles.ofTexts(tree, Language.PL, "home")).standing(key, english, own);
    }

    private Import.Outcome back(UnaryOperator<String> edit, Unit.Review... review) throws IOException {
        Path file = tree.resolve("pl.xlf");
        Files.writeString(file, edit.apply(XliffOut.of(Language.PL, tree)));
        return Import.of(file, tree, Stream.of(review).findFirst());
    }

    @Test
    void what_comes_back_unchanged_changes_nothing() throws IOException {
        Map<Path, String> before = TreeCopy.contents(tree);
        assertEquals(new Import.Outcome(0, List.of()), back(xliff -> xliff));
        assertEquals(before, TreeCopy.contents(tree));
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void the_portals_own_texts_come_back_byte_for_byte(Language language) throws IOException {
        Path copy = TreeCopy.of(Path.of(""), tree.resolve("copy"));
        Recording.bringUpToDate(copy);
        Map<Path, String> before = TreeCopy.contents(copy);
        Path file = tree.resolve("out.xlf");
        Files.writeString(file, XliffOut.of(language, copy));
        assertEquals(new Import.Outcome(0, List.of()), Import.of(file, copy, Optional.empty()));
        assertEquals(before, TreeCopy.contents(copy));
    }

    @Test
    void one_changed_text_changes_one_line_and_its_record() throws IOException {
        Import.Outcome outcome = back(xliff -> xliff.replace("Twoje pieniądze", "Twoje\\środki"));
        assertEquals(new Import.Outcome(1, List.of()), outcome);
        assertEquals(POLISH.replace("Twoje pieniądze", "Twoje\\\\środki"), Files.readString(polish()));
        assertEquals(TextState.DRAFT, standing("home.title", "Your money", "Twoje\\środki"));
    }

    @Test
    void a_missing_text_comes_in_after_the_one_that_stands_before_it_in_english() throws IOException {
        Files.writeString(polish(), POLISH.replaceFirst("(?m)^home.todo.*\\n", ""));
        Recording.bringUpToDate(tree);
        Import.Outcome outcome = back(xliff -> xliff.replaceFirst(
                "(things to do}}</source>\\s*<target[^>]*>)",
                "$1{n, plural, one {# sprawa} few {# sprawy} many {# spraw} other {# sprawy}}"));
        assertEquals(new Import.Outcome(1, List.of()), outcome);
        assertTrue(Files.readString(polish()).contains("home.title = Twoje pieniądze\nhome.todo = {n, plural"));
    }

    @Test
    void an_approved_text_is_reviewed_by_whom_and_when() throws IOException {
        UnaryOperator<String> approve =
                xliff -> xliff.replace("\"home.title\" approved=\"no\"", "\"home.title\" approved=\"yes\"");
        assertEquals(1, back(approve).troubles().size(), "nobody says who reviewed");
        Unit.Review review = new Unit.Review("Polish Centre", "2026-11-20");
        assertEquals(new Import.Outcome(1, List.of()), back(approve, review));
        assertEquals(TextState.REVIEWED, standing("home.title", "Your money", "Twoje pieniądze"));
        String out = XliffOut.of(Language.PL, tree);
        assertTrue(out.contains("contact-name=\"Polish Centre\" date=\"2026-11-20T00:00:00Z\""), out);
        assertTrue(out.contains("<target state=\"final\" phase-name=\"review-1\">Twoje pieniądze"), out);
        Map<Path, String> before = TreeCopy.contents(tree);
        assertEquals(new Import.Outcome(0, List.of()), back(xliff -> xliff));
        assertEquals(before, TreeCopy.contents(tree));
        assertEquals(
                1,
                back(xliff -> xliff.replace("pieniądze<", "środki<")).troubles().size(),
                "an old review");
    }

    @Test
    void a_stale_text_stays_so_until_somebody_says_that_it_follows() throws IOException {
        Files.writeString(
                tree.resolve("translations/en/home.properties"), ENGLISH.replace("Your money", "All your money"));
        Recording.bringUpToDate(tree);
        assertEquals(TextState.STALE, standing("home.title", "All your money", "Twoje pieniądze"));
        assertEquals(0, back(xliff -> xliff).changed());
        assertEquals(TextState.STALE, standing("home.title", "All your money", "Twoje pieniądze"));
        assertEquals(
                1,
                back(xliff -> xliff.replace("needs-translation", "translated")).changed());
        assertEquals(TextState.DRAFT, standing("home.title", "All your money", "Twoje pieniądze"));
    }

    @Test
    void a_review_ends_when_english_changes() throws IOException {
        back(xliff -> xliff.replace("approved=\"no\"", "approved=\"yes\""), new Unit.Review("Centre", "2026-11-20"));
        Files.writeString(tree.resolve("translations/en/home.properties"), ENGLISH.replace("Your money", "Your pot"));
        assertEquals(TextState.REVIEW_IS_OVER, standing("home.title", "Your pot", "Twoje pieniądze"));
        assertTrue(Recording.bringUpToDate(tree).get(0).contains("by Centre of 2026-11-20 no longer holds"));
        assertEquals(TextState.STALE, standing("home.title", "Your pot", "Twoje pieniądze"));
        assertEquals(TextState.REVIEWED, standing("home.kind", "PDF", "PDF"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Twoje pieniądze</target>| Twoje {pieniądze</target>| home.title",
                "Od {who}| Od {kto}| home.from has the arguments",
                "few {# rzeczy} |  | home.todo has the forms",
                "Twoje pieniądze</target>| Twoje &lt;b&gt;pieniądze&lt;/b&gt;</target>| home.title holds markup",
                "Twoje pieniądze</target>| Twoje  pieniądze</target>| home.title has stray blanks",
                "Twoje pieniądze</target>| Your money</target>| home.title is the same as in English",
                "Twoje pieniądze</target>| </target>| home.title has lost its translation",
                "Twoje pieniądze</target>| Twoje <g>pieniądze</g></target>| has elements inside",
                "\"home.title\"| \"home.titel\"| home.titel is no key",
                "<source>Your money| <source>Your wallet| home.title was made from an English text that has changed",
                "original=\"home\"| original=\"house\"| is no key of English",
                "\"home.kind\"| \"home.title\"| home.title stands twice",
                "target-language=\"pl\"| target-language=\"de\"| no translations into"
            })
    void what_breaks_a_rule_is_refused_and_nothing_comes_in(String from, String to, String why) throws IOException {
        Map<Path, String> before = TreeCopy.contents(tree);
        Import.Outcome outcome = back(
                xliff -> xliff.replace(from, to == null ? "" : to).replace("approved=\"no\"", "approved=\"yes\""),
                new Unit.Review("Centre", "2026-11-20"));
        assertEquals(0, outcome.changed());
        assertTrue(outcome.troubles().stream().anyMatch(trouble -> trouble.contains(why)), outcome::toString);
        assertEquals(before, TreeCopy.contents(tree));
    }

    @Test
    void a_reason_to_stay_english_comes_in_as_a_note() throws IOException {
        String reason = "<note from=\"translator\">same as English: everybody calls it so</note>";
        Import.Outcome outcome =
                back(xliff -> xliff.replace("Twoje pieniądze</target>", "Your money</target>" + reason));
        assertEquals(new Import.Outcome(1, List.of()), outcome);
        assertTrue(Files.readString(polish())
                .contains("# same as English: everybody calls it so\nhome.title = Your money\n"));
    }

    @Test
    void translators_see_what_a_text_is_and_where_it_appears() throws Exception {
        Path file = tree.resolve("pl.xlf");
        Files.writeString(file, XliffOut.of(Language.PL, Path.of("")));
        String out = Files.readString(file);
        assertTrue(out.contains("<note from=\"developer\">Appears in: home/home.xhtml"), "places");
        assertTrue(out.contains("asked of the person. {n} is how many."), "comments");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }
}
