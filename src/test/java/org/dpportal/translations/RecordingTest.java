package org.dpportal.translations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dpportal.content.Language;
import org.dpportal.content.TextStates.TextState;
import org.dpportal.house.StateFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The records follow the words, and the table tells what they say. */
class RecordingTest {
    @TempDir
    Path tree;

    @BeforeEach
    void write() throws IOException {
        text("translations/en/home.properties", "# A text.\nhome.one = One\n# A text.\nhome.two = Two\n");
        text("translations/pl/home.properties", "# status: draft\n\nhome.one = Jeden\nhome.two = Dwa\n");
        text("easy-read/home/home/en.md", easyRead("en", "draft", "", "You have money."));
        text("easy-read/home/home/pl.md", easyRead("pl", "draft", "", "Masz pieniądze."));
        Recording.bringUpToDate(tree);
    }

    private void text(String file, String content) throws IOException {
        Files.createDirectories(tree.resolve(file).getParent());
        Files.writeString(tree.resolve(file), content);
    }

    private static String easyRead(String language, String state, String on, String row) {
        return """
                ---
                page: home/home
                language: %s
                state: %s
                checked-by: %s
                checked-on: %s
                ---

                ## a

                ![money]() %s
                """
                .formatted(language, state, on.isEmpty() ? "" : "A group", on, row);
    }

    private TextState polishEasyRead() {
        return StateFiles.read(StateFiles.ofEasyRead(tree, "home/home"))
                .standing(
                        "pl",
                        StateFiles.easyRead(tree, "home/home", Language.EN),
                        StateFiles.easyRead(tree, "home/home", Language.PL));
    }

    @Test
    void what_is_recorded_already_stays_as_it_is() throws IOException {
        String before = Files.readString(tree.resolve("translations/pl/home.state"));
        assertEquals(List.of(), Recording.bringUpToDate(tree));
        assertEquals(before, Files.readString(tree.resolve("translations/pl/home.state")));
    }

    @Test
    void the_old_header_of_a_file_goes() throws IOException {
        assertTrue(Files.readString(tree.resolve("translations/pl/home.properties"))
                .startsWith("home.one = Jeden\n"));
    }

    @Test
    void a_merge_that_kept_both_sides_is_tidied_up() throws IOException {
        Path file = tree.resolve("translations/pl/home.state");
        String before = Files.readString(file);
        Files.writeString(file, before + before.replaceAll("draft \\w+", "draft 0123456789"));
        assertEquals(List.of(), Recording.bringUpToDate(tree));
        assertEquals(before, Files.readString(file));
    }

    @Test
    void easy_read_is_stale_when_the_english_page_has_changed() throws IOException {
        assertEquals(TextState.DRAFT, polishEasyRead());
        text("easy-read/home/home/en.md", easyRead("en", "draft", "", "You have much money."));
        Recording.bringUpToDate(tree);
        assertEquals(TextState.STALE, polishEasyRead());
        text("easy-read/home/home/pl.md", easyRead("pl", "draft", "", "Masz dużo pieniędzy."));
        Recording.bringUpToDate(tree);
        assertEquals(TextState.DRAFT, polishEasyRead());
    }

    @Test
    void a_check_of_easy_read_holds_for_its_words_and_a_new_day_is_a_new_check() throws IOException {
        text("easy-read/home/home/pl.md", easyRead("pl", "checked", "2026-11-01", "Masz pieniądze."));
        Recording.bringUpToDate(tree);
        assertEquals(TextState.REVIEWED, polishEasyRead());
        text("easy-read/home/home/pl.md", easyRead("pl", "checked", "2026-11-01", "Masz dużo pieniędzy."));
        Recording.bringUpToDate(tree);
        assertEquals(TextState.REVIEW_IS_OVER, polishEasyRead());
        text("easy-read/home/home/pl.md", easyRead("pl", "checked", "2026-11-20", "Masz dużo pieniędzy."));
        Recording.bringUpToDate(tree);
        assertEquals(TextState.REVIEWED, polishEasyRead());
    }

    @Test
    void the_table_counts_every_language_and_rounds_down() throws IOException {
        text(
                "translations/en/home.properties",
                "# A text.\nhome.one = The one\n# A text.\nhome.two = Two\n# A.\nhome.three = 3\n");
        Recording.bringUpToDate(tree);
        String table = new LanguageTable(tree).written();
        assertTrue(table.contains("English        3  100 %"), table);
        assertTrue(table.matches("(?s).*Polish +3 +66 % +0 \\(0 %\\) +1 \\(33 %\\) +1 \\(33 %\\).*"), table);
        assertTrue(table.matches("(?s).*Gujarati +3 +0 % +0 \\(0 %\\).*Easy Read.*Polish +1 +100 % .*"), table);
    }
}
