package org.dpportal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dpportal.servers.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often a page asks the database: counted by PostgreSQL itself, in its own log. */
class StatementsIT {
    private static final int MOST = 4;
    private static final Pattern STATEMENT =
            Pattern.compile("^dp_app\\|LOG:\\s+(?:execute [^:]*|statement): (?!BEGIN|COMMIT|ROLLBACK|SET )(.*)$");

    @BeforeAll
    static void listen() {
        asSuperuser(
                "alter system set log_line_prefix = '%u|'",
                "alter system set log_statement = 'all'", "select pg_reload_conf()");
    }

    @AfterAll
    static void stopListening() {
        asSuperuser(
                "alter system reset log_statement", "alter system reset log_line_prefix", "select pg_reload_conf()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home", "/accounts/statement", "/receipts", "/receipts/{reference}", "/how-i-want-it"})
    void a_page_asks_the_database_at_most_four_times(String page) {
        PlainVisit visit = new PlainVisit(RunningPortal.get().url()).signIn("recipient1");
        String address = page.replace("{reference}", page.contains("{reference") ? someReceiptOf(visit) : "")
                .replace("{notice}", page.contains("{notice") ? LetterRows.notice("recipient1", "helperEnded") : "");
        List<String> statements = askedBy(visit, address);
        assertFalse(
                statements.isEmpty(), () -> address + " cannot know anything without asking: is the log being read?");
        assertTrue(
                statements.size() <= MOST,
                () -> address + " asks " + statements.size() + " times:\n" + String.join("\n", statements));
    }

    @Test
    void a_thousand_rows_cost_no_more_questions_than_ten() {
        PlainVisit visit = new PlainVisit(RunningPortal.get().url()).signIn("recipient3");
        List<String> pages = List.of("/home", "/accounts/statement", "/receipts");
        List<Integer> before =
                pages.stream().map(page -> askedBy(visit, page).size()).toList();
        ManyRows.give("recipient3", 1_000);
        try {
            assertEquals(
                    before,
                    pages.stream().map(page -> askedBy(visit, page).size()).toList());
        } finally {
            ManyRows.take();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/information", "/information/family", "/information/search?q=receipt", "/words"})
    void a_public_page_asks_nothing(String address) {
        PlainVisit visit = new PlainVisit(RunningPortal.get().url());
        assertEquals(List.of(), askedBy(visit, address));
    }

    private static String someReceiptOf(PlainVisit visit) {
        PlainForm form = PlainReceipt.readyToSend(visit, Photo.bytes("statements"), "8.00", SendingJourney.YESTERDAY);
        return PlainReceipt.acknowledged(form.press("send")).orElseThrow();
    }

    /** The fewest of five tries: what a page itself asks, without a timer that happens to run beside it. */
    private static List<String> askedBy(PlainVisit visit, String address) {
        visit.get(address);
        return IntStream.range(0, 5)
                .mapToObj(attempt -> askedOnce(visit, address))
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    private static List<String> askedOnce(PlainVisit visit, String address) {
        Path log = RunningPortal.get().log().resolveSibling("postgres.log");
        try {
            long from = Files.size(log);
            assertEquals(200, visit.get(address).statusCode(), address);
            String lines = linesSince(log, from);
            List<String> statements = new ArrayList<>();
            for (String line : lines.lines().toList()) {
                STATEMENT.matcher(line).results().forEach(found -> statements.add(found.group(1)));
            }
            return statements;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What the log has gained, up to a mark of our own: what stands before the mark was asked before it. */
    private static String linesSince(Path log, long from) throws IOException {
        String mark = "everything before " + UUID.randomUUID();
        asSuperuser("select '" + mark + "'");
        Instant giveUp = Instant.now().plusSeconds(30);
        while (true) {
            byte[] all = Files.readAllBytes(log);
            String lines = new String(all, (int) from, all.length - (int) from, StandardCharsets.UTF_8);
            if (lines.contains(mark)) {
                return lines;
            }
            assertTrue(Instant.now().isBefore(giveUp), "PostgreSQL does not write its log");
            Thread.onSpinWait();
        }
    }

    private static void asSuperuser(String... commands) {
        try (Connection connection =
                        DriverManager.getConnection(RunningPortal.get().jdbcUrl(), "postgres", "");
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
