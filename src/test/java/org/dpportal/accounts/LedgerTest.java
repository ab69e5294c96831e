package org.dpportal.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dpportal.councils.SettingsFixture;
import org.dpportal.identity.Enrolment;
import org.dpportal.identity.EnrolmentFixture;
import org.dpportal.identity.NewPerson;
import org.dpportal.identity.SystemJob;
import org.dpportal.sample.EmptyDatabase;
import org.dpportal.shared.CouncilId;
import org.dpportal.shared.Money;
import org.dpportal.shared.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static EmptyDatabase database;

    private Ledger ledger;
    private LedgerFixture fixture;
    private SystemJob job;
    private PersonId person;

    @BeforeAll
    static void start() {
        database = new EmptyDatabase();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void aCouncilWithOneCard() throws Exception {
        database.execute("truncate council cascade");
        database.execute("insert into council (code) values ('ashbourne-vale')");
        job = new SystemJob("feed", new CouncilId(Long.parseLong(database.ask("select id from council"))));
        fixture = new LedgerFixture(
                database.dataSource(),
                Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC),
                SettingsFixture.receipts());
        ledger = fixture.ledger();
        person = enrol("1001").ids().get("1001");
        open(card("DP-1", person, "Kestrel Card", "9001", FIRST));
    }

    @Test
    void a_file_is_posted_with_its_balances_and_what_needs_a_receipt() throws Exception {
        Posted posted = post("a", account("9001", 34000, line("1", 34000), line("2", -2310), line("3", -1999)));
        assertEquals(new Posted(false, 3, 0, List.of()), posted);
        assertEquals("2", database.ask("select provider_line from payment where evidence = 'NEEDED'"));
        assertEquals("63691", database.ask("select amount_pence from account_balance order by as_at desc limit 1"));
        assertEquals("34000", database.ask("select amount_pence from account_balance order by as_at limit 1"));
        assertEquals("3", database.ask("select lines_added from feed_file"));
        assertTrue(fixture.trail().contains("job:feed feed-posted"));
    }

    @Test
    void the_same_file_again_changes_nothing() throws Exception {
        post("a", account("9001", 0, line("1", 34000)));
        String before = database.contents();
        int trail = fixture.trail().size();
        assertTrue(post("a", account("9001", 0, line("1", 34000))).replayed());
        assertEquals(before, database.contents());
        assertEquals(trail, fixture.trail().size());
    }

    @Test
    void a_line_that_comes_again_in_another_file_is_known_and_not_doubled() throws Exception {
        post("a", account("9001", 0, line("1", 34000)));
        Posted posted = post("b", account("9001", 0, line("1", 34000), line("2", -500)));
        assertEquals(1, posted.added());
        assertEquals(1, posted.known());
        assertEquals("2", database.ask("select count(*) from payment"));
    }

    @Test
    void a_line_that_comes_again_with_another_amount_refuses_the_whole_file() throws Exception {
        post("a", account("9001", 0, line("1", 34000)));
        String before = database.contents();
        PostingRefused refused = assertThrows(
                PostingRefused.class, () -> post("b", account("9001", 0, line("7", 100), line("1", 33000))));
        assertTrue(refused.getMessage().contains("\"1\""));
        assertEquals(before, database.contents());
    }

    @Test
    void lines_of_an_unknown_account_wait_until_it_is_known() throws Exception {
        Posted posted =
                post("a", account("9001", 0, line("1", 34000)), account("9999", 0, line("1", 100), line("2", -50)));
        assertEquals(List.of(new Posted.SetAside("9999", List.of(1, 2))), posted.setAside());
        assertEquals("2", database.ask("select count(*) from line_set_aside where posted_at is null"));
        open(card("DP-2", person, "Kestrel Card", "9999", FIRST));
        assertEquals("0", database.ask("select count(*) from line_set_aside where posted_at is null"));
        assertEquals("3", database.ask("select count(*) from payment"));
        assertEquals("4", database.ask("select count(*) from account_balance"));
    }

    @Test
    void a_file_without_one_known_account_is_refused_as_another_councils() throws Exception {
        String before = database.contents();
        assertThrows(PostingRefused.class, () -> post("a", account("9999", 0, line("1", 100))));
        assertEquals(before, database.contents());
    }

    @Test
    void a_change_of_provider_keeps_the_account_and_its_history() throws Exception {
        post("a", account("9001", 0, line("1", 34000)));
        open(card("DP-1", person, "Harrow Bank", "5005", FIRST.plusDays(10)));
        assertEquals("1", database.ask("select count(*) from account"));
        assertEquals("2", database.ask("select count(*) from account_provider"));
        database.inTransaction(() -> ledger.post(
                job,
                new ProviderFile("Harrow Bank", hash("b"), "b", List.of(account("5005", 34000, line("1", -500))))));
        assertEquals("33500", database.ask("select sum(amount_pence) from payment"));
    }

    @Test
    void opening_the_same_agreements_again_changes_nothing() throws Exception {
        String before = database.contents();
        int trail = fixture.trail().size();
        assertEquals(0, open(card("DP-1", person, "Kestrel Card", "9001", FIRST)));
        assertEquals(before, database.contents());
        assertEquals(trail, fixture.trail().size());
    }

    @Test
    void an_account_number_cannot_move_to_another_agreement() throws Exception {
        PersonId other = enrol("1002").ids().get("1002");
        String before = database.contents();
        assertThrows(PostingRefused.class, () -> open(card("DP-9", other, "Kestrel Card", "9001", FIRST)));
        assertThrows(PostingRefused.class, () -> open(card("DP-1", other, "Kestrel Card", "9002", FIRST)));
        assertEquals(before, database.contents());
    }

    @Test
    void funding_is_dated_and_the_same_row_again_changes_nothing() throws Exception {
        Agreement.Funding funding = new Agreement.Funding(
                1, "DP-1", FIRST, Money.ofPence(34000), Money.ofPence(1200), List.of(SpendingCategory.PA_WAGES));
        assertEquals(1, (int) database.inTransaction(() -> ledger.fund(job, List.of(funding))));
        assertEquals(0, (int) database.inTransaction(() -> ledger.fund(job, List.of(funding))));
        assertEquals("{PA_WAGES}", database.ask("select purposes from account_funding"));
    }

    @Test
    void what_somebody_chose_for_themself_stays_theirs() throws Exception {
        database.execute("update person set language = 'pl'");
        NewPerson again = new NewPerson(
                1,
                "1001",
                "A. Kaur",
                Optional.of(org.dpportal.content.Language.UR),
                Optional.empty(),
                Optional.empty());
        assertEquals(
                1,
                database.inTransaction(() -> enrolment().enrol(job, List.of(again)))
                        .changed());
        assertEquals("pl A. Kaur", database.ask("select language || ' ' || name from person"));
    }

    @Test
    void a_hundred_and_twenty_thousand_lines_take_less_than_a_minute() throws Exception {
        List<AccountLines.Line> lines = new ArrayList<>();
        for (int i = 1; i <= 120_000; i++) {
            lines.add(new AccountLines.Line(
                    i, "L" + i, FIRST, Money.ofPence(-1), "A shop with a name", SpendingCategory.OTHER));
        }
        AccountLines account = new AccountLines(
                "9001", Money.ofPence(120_000), FIRST, Money.ZERO, Instant.parse("2026-11-22T06:12:00Z"), lines);
        long start = System.nanoTime();
        assertEquals(120_000, post("big", account).added());
        long seconds = (System.nanoTime() - start) / 1_000_000_000L;
        assertTrue(seconds < 60, () -> "took " + seconds + " s");
    }

    private Posted post(String hash, AccountLines... accounts) throws Exception {
        ProviderFile file = new ProviderFile("Kestrel Card", hash(hash), hash + ".csv", List.of(accounts));
        return database.inTransaction(() -> ledger.post(job, file));
    }

    private int open(Agreement... agreements) throws Exception {
        return database.inTransaction(() -> ledger.open(job, List.of(agreements)));
    }

    private Enrolment.Enrolled enrol(String number) throws Exception {
        NewPerson one =
                new NewPerson(1, number, "Amrit Kaur", Optional.empty(), Optional.empty(), Optional.of("s-" + number));
        return database.inTransaction(() -> enrolment().enrol(job, List.of(one)));
    }

    private static Enrolment enrolment() {
        return EnrolmentFixture.enrolment(database.dataSource());
    }

    private static Agreement card(String number, PersonId person, String provider, String account, LocalDate heldFrom) {
        return new Agreement(1, number, person, FIRST, AccountKind.CARD, provider, account, heldFrom);
    }

    private static AccountLines account(String number, long opening, AccountLines.Line... lines) {
        long closing = opening;
        for (AccountLines.Line line : lines) {
            closing += line.amount().pence();
        }
        return new AccountLines(
                number,
                Money.ofPence(opening),
                FIRST,
                Money.ofPence(closing),
                Instant.parse("2026-11-22T06:12:00Z"),
                List.of(lines));
    }

    private static AccountLines.Line line(String id, long pence) {
        return new AccountLines.Line(
                Integer.parseInt(id), id, FIRST, Money.ofPence(pence), "Riverside Chemist", SpendingCategory.OTHER);
    }

    private static String hash(String text) {
        return String.format(
                "%064x", new java.math.BigInteger(1, text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
