package org.dpportal.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody foresees stays in the folder and is tried again for ever, so whatever a file can hold must be refused by name. */
class StuckFilesTest {
    @ParameterizedTest
    @ValueSource(strings = {"0206-04-06", "+999999999-01-01", "-0001-01-01", "2206-04-06"})
    void a_day_of_another_age_is_refused(String day) {
        String file = "agreement,valid_from,council_part,own_part,purposes\nDP-1," + day + ",340.00,0.00,\nEND\n";
        FileRefused refused = assertThrows(FileRefused.class, () -> CouncilFiles.funding(bytes(file)));
        assertEquals(2, refused.line());
    }

    @Test
    void a_setting_with_characters_that_no_database_takes_is_refused() {
        String file = "setting,valid_from,value,source\nname,2026-04-06,Ash\0bourne,Policy\nEND\n";
        assertEquals(
                2,
                assertThrows(FileRefused.class, () -> CouncilFiles.settings(bytes(file)))
                        .line());
        String other = "setting,valid_from,value,source\nname,2026-04-06,Ashbourne,Pol\0icy\nEND\n";
        assertEquals(
                2,
                assertThrows(FileRefused.class, () -> CouncilFiles.settings(bytes(other)))
                        .line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"card-[*.csv", "card-{a,b", "card-\\"})
    void a_pattern_that_is_none_is_the_profiles_fault_and_is_said(String pattern) {
        Properties values = new Properties();
        values.setProperty("format", "camt.053");
        values.setProperty("provider", "Harrow Bank");
        values.setProperty("files", pattern);
        FileRefused refused = assertThrows(FileRefused.class, () -> Profile.of("harrow.profile.properties", values));
        assertTrue(refused.getMessage().contains("files is not a pattern"), refused.getMessage());
    }

    @Test
    void a_row_without_an_end_is_refused_before_it_fills_the_memory() {
        InputStream endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                assertTrue(given < 20_000_000, "read on and on");
                return given == 1 ? '"' : given % 60 == 0 ? '\n' : 'a';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    buffer[offset + i] = (byte) read();
                }
                return length;
            }
        };
        assertThrows(FileRefused.class, () -> CouncilFiles.people(endless));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 243, 255})
    void a_file_with_the_longest_name_still_moves_beside_its_report(int length, @TempDir Path root) throws IOException {
        String name = "x".repeat(length - 4) + ".csv";
        Path in = Files.createDirectories(root.resolve("ashbourne-vale/in"));
        DropFolder folder = DropFolder.below(root).get(0);
        for (int i = 0; i < 2; i++) {
            Files.writeString(in.resolve(name), "a");
            folder.refused(in.resolve(name), "why");
            assertFalse(Files.exists(in.resolve(name)));
        }
        try (var files = Files.list(root.resolve("ashbourne-vale/refused"))) {
            assertEquals(4, files.count());
        }
    }

    @Test
    void what_a_failure_says_of_people_does_not_reach_the_log() {
        String said = FeedJob.withoutData(
                new IllegalStateException("Jan Nowak", new SQLException("Key (name)=(Jan Nowak)", "23505")));
        assertFalse(said.contains("Nowak"), said);
        assertTrue(said.contains("SQL state 23505"), said);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
