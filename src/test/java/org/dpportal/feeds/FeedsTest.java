package org.dpportal.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.dpportal.sample.EmptyDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedsTest {
    private static final String SETTINGS =
            """
            setting,valid_from,value,source
            receipt.from.bank,2026-04-06,20.00,Policy of 1 March 2026
            receipt.never,2026-04-06,PA_WAGES,Policy of 1 March 2026
            receipt.always,2026-04-06,,Policy of 1 March 2026
            receipt.oldest-days,2026-04-06,90,Policy of 1 March 2026
            name,2026-04-06,Ashbourne Vale Council,Policy of 1 March 2026
            phone.line,2026-04-06,01632 960 001,Policy of 1 March 2026
            phone.opens,2026-04-06,09:00,Policy of 1 March 2026
            phone.closes,2026-04-06,17:00,Policy of 1 March 2026
            phone.first-day,2026-04-06,MONDAY,Policy of 1 March 2026
            phone.last-day,2026-04-06,FRIDAY,Policy of 1 March 2026
            languages,2026-04-06,"en,pl,pa,ur,ar,ro,ti,gu",Policy of 1 March 2026
            pay-period,2026-04-06,28,Policy of 1 March 2026
            pay-period.first-day,2026-04-06,2026-01-05,Policy of 1 March 2026
            contribution.mode,2026-04-06,NET,Policy of 1 March 2026
            rate.pa,2026-04-06,15.25,Policy of 1 March 2026
            rate.agency,2026-04-06,20.32,Policy of 1 March 2026
            surplus.weeks-allowed,2026-04-06,8,Policy of 1 March 2026
            surplus.contingency-weeks,2026-04-06,1,Policy of 1 March 2026
            surplus.protected,2026-04-06,,Policy of 1 March 2026
            END
            """;
    private static final String PEOPLE =
            """
            council_number,name,language,reading_mode,sign_in,agreement,opened_on,kind,provider,account_number,held_from
            1001,Amrit Kaur,pa,,subject-1,DP-1,2026-04-06,BANK,Harrow Bank,GB33BUKB20201555555555,
            1002,Jan Nowak,pl,easy-read,,,,,,,
            END
            """;
    private static final String FUNDING =
            """
            agreement,valid_from,council_part,own_part,purposes
            DP-1,2026-04-06,340.00,12.00,PA_WAGES ACTIVITY
            END
            """;
    private static final String PROFILE =
            """
            format = camt.053
            provider = Harrow Bank
            files = harrow-*.xml
            """;

    private static EmptyDatabase database;

    @TempDir
    private Path root;

    private FeedsFixture feeds;

    @BeforeAll
    static void start() {
        database = new EmptyDatabase();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void aDropFolder() throws Exception {
        database.execute("truncate council cascade");
        feeds = new FeedsFixture(database, Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC));
        Files.createDirectories(root.resolve("ashbourne-vale/in"));
        Files.writeString(root.resolve("ashbourne-vale/harrow.profile.properties"), PROFILE);
    }

    @Test
    void a_whole_council_comes_in_from_its_files_in_the_right_order() throws Exception {
        putAll();
        assertEquals(List.of(), feeds.run(root));
        assertEquals("2", database.ask("select count(*) from person"));
        assertEquals("2", database.ask("select count(*) from payment"));
        assertEquals("34000", database.ask("select council_part_pence from account_funding"));
        assertEquals("32690", database.ask("select amount_pence from account_balance order by as_at desc limit 1"));
        assertTrue(report("done/harrow-1.xml").contains("Lines added: 2"));
        assertTrue(Files.exists(root.resolve("ashbourne-vale/done/harrow-1.xml")));
        assertTrue(Files.exists(root.resolve("ashbourne-vale/done/all.people.csv.report.txt")));
    }

    @Test
    void all_files_again_change_no_row_and_keep_the_earlier_ones() throws Exception {
        putAll();
        feeds.run(root);
        String before = database.contents();
        putAll();
        assertEquals(List.of(), feeds.run(root));
        assertEquals(before, database.contents());
        assertTrue(report("done/2-harrow-1.xml").contains("came before"));
        assertTrue(report("done/harrow-1.xml").contains("Lines added: 2"));
    }

    @Test
    void a_refused_file_changes_no_row_and_its_report_names_the_line() throws Exception {
        putAll();
        feeds.run(root);
        String before = database.contents();
        put("harrow-2.xml", CamtFixture.file(8).replace("326.90", "326.91").replace(">L", ">M"));
        put(
                "harrow-3.xml",
                CamtFixture.file(8)
                        .replace(">L2<", ">M<")
                        .replace("340.00", "340.01")
                        .replace("326.90", "326.91"));
        put("harrow-4.xml", CamtFixture.file(8).replace("GB33", "GB34"));
        put("osprey.csv", "a,b\n");
        put("more.people.csv", PEOPLE.replace("1001,Amrit", "1003,Amrit"));
        put("more.funding.csv", FUNDING.replace("DP-1", "DP-7"));
        put("more.settings.csv", SETTINGS.replace("receipt.never", "receipt.nevr"));
        put("cut.people.csv", PEOPLE.replace("END\n", ""));
        assertEquals(8, feeds.run(root).size());
        assertEquals(before, database.contents());
        assertTrue(report("refused/harrow-2.xml").contains("Line 9: opening balance and lines make 326.90"));
        assertTrue(report("refused/harrow-3.xml").contains("Line 10: the line id \"L1\" came before"));
        assertTrue(report("refused/harrow-4.xml").contains("another council's file"));
        assertTrue(report("refused/osprey.csv").contains("unknown provider"));
        assertTrue(report("refused/more.people.csv").contains("Line 2: this sign-in belongs to somebody else"));
        assertTrue(report("refused/more.funding.csv").contains("Line 2: agreement DP-7 is not known"));
        assertTrue(report("refused/more.settings.csv").contains("Line 3: this setting is not known"));
        assertTrue(report("refused/cut.people.csv").contains("cut off"));
    }

    @Test
    void lines_of_an_unknown_account_are_listed_and_posted_once_it_is_known() throws Exception {
        putAll();
        String two = CamtFixture.file(8);
        String statement = two.substring(two.indexOf("<Stmt>"), two.indexOf("</BkToCstmrStmt>"));
        put("harrow-1.xml", two.replace("</BkToCstmrStmt>", statement.replace("GB33", "GB34") + "</BkToCstmrStmt>"));
        assertEquals(List.of(), feeds.run(root));
        assertTrue(
                report("done/harrow-1.xml").contains("- account GB34BUKB20201555555555: line 17, 18"),
                report("done/harrow-1.xml"));
        assertEquals("2", database.ask("select count(*) from payment"));
        put(
                "more.people.csv",
                PEOPLE.replace(
                        "END",
                        "1002,Jan Nowak,pl,easy-read,,DP-2,2026-05-01,BANK,Harrow Bank,GB34 BUKB 2020 1555 5555 55,\nEND"));
        assertEquals(List.of(), feeds.run(root));
        assertEquals("4", database.ask("select count(*) from payment"));
    }

    @Test
    void a_file_that_is_still_being_written_is_left_alone() throws IOException {
        put("all.settings.csv.part", SETTINGS);
        put(".all.settings.csv", SETTINGS);
        put("all.settings.csv", SETTINGS);
        DropFolder folder = DropFolder.below(root).get(0);
        var before = folder.look();
        put("all.settings.csv", SETTINGS + "more");
        assertEquals(List.of(), folder.ready(before));
        assertEquals(1, folder.ready(folder.look()).size());
    }

    @Test
    void nothing_comes_in_before_the_councils_settings() throws Exception {
        put("all.people.csv", PEOPLE);
        assertEquals(List.of("all.people.csv"), feeds.run(root));
        assertEquals("0", database.ask("select count(*) from council"));
        assertTrue(report("refused/all.people.csv").contains("its settings file must come first"));
        assertFalse(Files.exists(root.resolve("ashbourne-vale/in/all.people.csv")));
    }

    @Test
    void a_broken_profile_is_named_in_the_report() throws Exception {
        putAll();
        Files.writeString(
                root.resolve("ashbourne-vale/harrow.profile.properties"), PROFILE.replace("provider", "provder"));
        assertEquals(List.of("harrow-1.xml"), feeds.run(root));
        assertTrue(report("refused/harrow-1.xml").contains("provder is not a key of a profile"));
    }

    @Test
    void a_file_of_120_000_lines_is_taken_within_a_minute() throws Exception {
        putAll();
        feeds.run(root);
        String file = CamtFixture.file(8).replace("326.90", "40800010.00").replace(">M1<", ">M2<");
        String entry = file.substring(file.indexOf("<Ntry>"), file.indexOf("<Ntry>", file.indexOf("<Ntry>") + 1));
        StringBuilder many = new StringBuilder(file.substring(0, file.indexOf("<Ntry>")));
        for (int i = 0; i < 120_000; i++) {
            many.append(entry.replace("L1", "B" + i));
        }
        put("harrow-2.xml", many.append("</Stmt></BkToCstmrStmt></Document>").toString());
        long start = System.nanoTime();
        assertEquals(List.of(), feeds.run(root));
        long seconds = (System.nanoTime() - start) / 1_000_000_000L;
        assertEquals("120002", database.ask("select count(*) from payment"));
        assertTrue(seconds < 60, () -> "took " + seconds + " s");
    }

    private void putAll() throws IOException {
        put("harrow-1.xml", CamtFixture.file(8));
        put("all.funding.csv", FUNDING);
        put("all.people.csv", PEOPLE);
        put("all.settings.csv", SETTINGS);
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(root.resolve("ashbourne-vale/in").resolve(name), text);
    }

    private String report(String file) throws IOException {
        return Files.readString(root.resolve("ashbourne-vale").resolve(file + ".report.txt"));
    }
}
