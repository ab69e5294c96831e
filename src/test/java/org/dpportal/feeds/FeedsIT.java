package org.dpportal.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.dpportal.servers.InWildFly;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Inside WildFly, with the sample councils that the real feed has loaded: what comes again or is refused changes no row. */
@ArquillianTest
class FeedsIT {
    private static final List<String> TABLES = List.of(
            "council",
            "council_setting",
            "person",
            "sign_in",
            "account",
            "account_provider",
            "account_funding",
            "feed_file",
            "payment",
            "account_balance",
            "line_set_aside",
            "balance_set_aside",
            "audit_entry");

    @Resource(lookup = "java:jboss/datasources/PortalOwner")
    private DataSource database;

    @Deployment
    static WebArchive portal() {
        return InWildFly.with("feeds", FeedsIT.class);
    }

    @Test
    void the_sample_councils_came_in_whole_by_the_feed() throws Exception {
        assertEquals(List.of(), refusedOfTheSample());
        assertEquals("2", ask("select count(*) from council"));
        assertEquals("6", ask("select count(*) from sign_in"));
        assertEquals("0", ask("select count(*) from line_set_aside"));
        assertTrue(Files.exists(council().resolve("done/settings.csv.report.txt")));
        assertEquals("t", ask("select exists (select 1 from audit_entry where action = 'feed-posted')"));
    }

    @Test
    void every_file_again_changes_no_row() throws Exception {
        String before = contents();
        for (Path file : files("done", "")) {
            Files.copy(file, council().resolve("in/again-" + file.getFileName()));
        }
        // Under such names profiles would not know them.
        for (Path file : files("in", "again-")) {
            String name = file.getFileName().toString().substring("again-".length());
            Files.move(file, council().resolve("in").resolve(name));
        }
        run();
        assertEquals(before, contents());
        assertTrue(files("done", "2-harrowdale").size() > 0);
    }

    @Test
    void a_file_that_is_refused_in_its_midst_changes_no_row() throws Exception {
        String before = contents();
        Path newest =
                files("done", "harrowdale").get(files("done", "harrowdale").size() - 1);
        String text = Files.readString(newest);
        Files.writeString(council().resolve("in/harrowdale-cut.xml"), text.substring(0, text.length() / 2));
        Files.writeString(council().resolve("in/harrowdale-changed.xml"), oneDayLater(text), StandardCharsets.UTF_8);
        Files.writeString(council().resolve("in/harrowdale-foreign.xml"), text.replace("ASHBOURNE-VALE", "WRENFIELD"));
        run();
        assertEquals(before, contents());
        assertTrue(report("harrowdale-cut.xml").contains("cut off"));
        assertTrue(report("harrowdale-changed.xml").contains("came before with another day or amount"));
        assertTrue(report("harrowdale-foreign.xml").contains("another council"));
    }

    /** The last council payment of the file gets another amount, and its statement's closing balance follows: only the ledger can see it. */
    private static String oneDayLater(String text) {
        int statement = text.lastIndexOf("<Stmt>");
        String last = text.substring(statement);
        int closing = last.indexOf("CLBD");
        String balanced = last.substring(0, closing)
                + plusAPound(last.substring(closing, last.indexOf("<Ntry>")))
                + plusAPound(last.substring(last.indexOf("<Ntry>")));
        return text.substring(0, statement) + balanced;
    }

    private static String plusAPound(String part) {
        int start = part.indexOf("\"GBP\">") + 6;
        int end = part.indexOf('.', start);
        return part.substring(0, start) + (Integer.parseInt(part.substring(start, end)) + 1) + part.substring(end);
    }

    /** By command, as an operator would; the portal's own timer may come first, which is as good. */
    private void run() throws Exception {
        JobOperator jobs = BatchRuntime.getJobOperator();
        for (int attempt = 0; !files("in", "").isEmpty(); attempt++) {
            assertTrue(attempt < 60, () -> "these were not taken: " + in());
            long execution = jobs.start("feeds", new Properties());
            while (jobs.getJobExecution(execution).getEndTime() == null) {
                Thread.sleep(200);
            }
        }
    }

    /** The other test here puts its own files there. */
    private static List<Path> refusedOfTheSample() throws IOException {
        if (!Files.exists(council().resolve("refused"))) {
            return List.of();
        }
        return files("refused", "").stream()
                .filter(file -> !file.getFileName().toString().matches("harrowdale-(cut|changed|foreign).xml"))
                .toList();
    }

    private static Path council() {
        return Path.of(System.getProperty("dp.feeds")).resolve("ashbourne-vale");
    }

    private static List<Path> in() {
        try {
            return files("in", "");
        } catch (IOException gone) {
            return List.of();
        }
    }

    private static List<Path> files(String where, String begin) throws IOException {
        try (Stream<Path> files = Files.list(council().resolve(where))) {
            return files.filter(file -> file.getFileName().toString().startsWith(begin)
                            && !file.toString().endsWith(".report.txt"))
                    .sorted()
                    .toList();
        }
    }

    private static String report(String name) throws IOException {
        return Files.readString(council().resolve("refused").resolve(name + ".report.txt"));
    }

    private String contents() throws SQLException {
        StringBuilder all = new StringBuilder();
        for (String table : TABLES) {
            all.append(table)
                    .append(' ')
                    .append(ask(
                            "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                                    + table + " t"))
                    .append('\n');
        }
        return all.toString();
    }

    private String ask(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
