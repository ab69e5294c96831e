package org.dpportal.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.dpportal.feeds.FeedsFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleCouncilsTest {
    private static EmptyDatabase database;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        database = new EmptyDatabase();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "200, 13, 1, 2026-11-22T09:30:00Z",
        "40, 3, 7, 2026-11-30T05:00:00Z",
        "40, 3, 8, 2026-11-30T12:00:00Z",
        "40, 2, 9, 2028-02-29T12:00:00Z",
        "4, 1, 10, 2027-01-01T12:00:00Z"
    })
    void every_file_loads_and_balances_and_a_replay_changes_nothing(int people, int periods, long seed, Instant now)
            throws Exception {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        database.execute("truncate council restart identity cascade");
        FeedsFixture feeds = new FeedsFixture(database, clock);
        SampleCouncils.write(folder, people, periods, seed, clock);
        assertEquals(List.of(), feeds.run(folder));
        String before = database.contents();
        SampleCouncils.write(folder, people, periods, seed, clock);
        assertEquals(List.of(), feeds.run(folder));
        assertEquals(before, database.contents());
        assertEquals(people + 3, number("select count(*) from person"));
        assertEquals(people, number("select count(*) from account"));
        assertEquals(6, number("select count(*) from sign_in"));
        assertEquals(0, number("select count(*) from line_set_aside"));
        // The ledger's own sum of each account is what its provider says it is.
        assertEquals(
                0,
                number(
                        "select count(*) from account a where (select sum(amount_pence) from payment where account_id = a.id)"
                                + " <> (select amount_pence from account_balance where account_id = a.id order by as_at desc limit 1)"));
        assertEquals(41_250, number(RECIPIENT_1 + "order by b.as_at desc limit 1"));
        assertEquals(
                1,
                number(
                        "select count(*) from payment where amount_pence = -2310 and payee = 'Lark Street Chemist' and evidence = 'NEEDED'"));
        assertTrue(number("select count(*) from account where council_id = 2") > 0);
    }

    private static final String RECIPIENT_1 =
            "select b.amount_pence from sign_in s join account a on a.person_id = s.person_id"
                    + " join account_balance b on b.account_id = a.id where s.subject = '00000000-0000-4000-8000-000000000001' ";

    @Test
    void the_same_seed_writes_the_same_bytes_and_another_seed_others() throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T09:30:00Z"), ZoneOffset.UTC);
        for (String name : List.of("a", "b")) {
            SampleCouncils.write(folder.resolve(name), 30, 2, 5, clock);
        }
        SampleCouncils.write(folder.resolve("c"), 30, 2, 6, clock);
        assertEquals(digest(folder.resolve("a")), digest(folder.resolve("b")));
        assertTrue(!digest(folder.resolve("a")).equals(digest(folder.resolve("c"))));
    }

    private static long number(String sql) throws Exception {
        return Long.parseLong(database.ask(sql));
    }

    private static String digest(Path folder) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(folder.relativize(file).toString().getBytes());
                digest.update(content(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] content(Path file) throws IOException {
        return Files.readAllBytes(file);
    }
}
