package org.dpportal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dpportal.audit.TrailReport.Head;
import org.dpportal.sample.EmptyDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a real database: an honest trail is whole, and whatever the owner of the tables does to it is found and named. */
class TrailCheckTest {
    private static EmptyDatabase database;
    private static int councils;

    private TrailFixture trail;

    @BeforeAll
    static void start() {
        database = new EmptyDatabase();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void begin(TestInfo test) throws Exception {
        councils++;
        trail = new TrailFixture(database, "council-" + councils);
    }

    @Test
    void a_council_where_nothing_has_happened_is_whole() throws SQLException {
        assertEquals(new TrailReport("council-" + councils, 0, 0, "", List.of()), trail.report());
    }

    @Test
    void many_connections_at_once_make_one_whole_chain() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        List<Future<?>> done = new ArrayList<>();
        for (int person = 0; person < 8; person++) {
            int first = person * 25;
            done.add(people.submit(() -> {
                for (int i = 0; i < 25; i++) {
                    trail.add(first + i);
                }
                return null;
            }));
        }
        for (Future<?> one : done) {
            one.get();
        }
        people.shutdown();
        TrailReport report = trail.report();
        assertEquals(List.of(), report.findings());
        assertEquals(200, report.entries());
        assertEquals(200, report.last());
    }

    @Test
    void the_owner_too_must_take_the_triggers_away_first() throws SQLException {
        trail.with(2);
        try (Connection owner = database.connect();
                Statement statement = owner.createStatement()) {
            for (String change : List.of(
                    "update audit_entry set reason = 'other'",
                    "delete from audit_entry",
                    "update audit_link set number = number + 1",
                    "delete from audit_link")) {
                assertThrows(SQLException.class, () -> statement.execute(change), change);
            }
        }
        assertTrue(trail.report().isWhole());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '1 microsecond'",
                "who = 'somebody-else'",
                "basis = 'DEPUTY'",
                "basis = ''",
                "action = 'receipt-accepted'",
                "object = object || ' '",
                "reason = 'because'"
            })
    void a_changed_entry_is_found(String change) throws SQLException {
        trail.with(5).tamper("update audit_entry set " + change + " where id = #3");
        assertEquals(List.of("CHANGED 3"), trail.found());
    }

    @Test
    void words_that_move_from_one_column_to_the_next_are_found() throws SQLException {
        trail.with(4).tamper("update audit_entry set object = object || reason, reason = '' where id = #2");
        assertEquals(List.of("CHANGED 2"), trail.found());
    }

    @Test
    void a_changed_hash_is_found() throws SQLException {
        trail.with(4).tamper("update audit_link set hash = repeat('0', 64) where council_id = :council and number = 4");
        assertEquals(List.of("CHANGED 4"), trail.found());
    }

    @Test
    void an_entry_that_was_taken_out_leaves_a_gap() throws SQLException {
        trail.with(5)
                .tamper(
                        "delete from audit_entry where id = #3",
                        "delete from audit_link where council_id = :council and number = 3");
        assertEquals(List.of("GAP 3"), trail.found());
    }

    @Test
    void a_beginning_that_was_taken_out_leaves_a_gap() throws SQLException {
        trail.with(5)
                .tamper(
                        "delete from audit_entry where id in (#1, #2)",
                        "delete from audit_link where council_id = :council and number < 3");
        assertEquals(List.of("GAP 1"), trail.found());
    }

    @Test
    void numbers_that_were_closed_up_do_not_hide_what_was_taken_out() throws SQLException {
        trail.with(5)
                .tamper(
                        "delete from audit_entry where id = #3",
                        "delete from audit_link where council_id = :council and number = 3",
                        "update audit_link set number = 3 where council_id = :council and number = 4",
                        "update audit_link set number = 4 where council_id = :council and number = 5");
        assertEquals(List.of("CHANGED 3"), trail.found());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audit_hash((select hash from audit_link where council_id = :council and number = 2), e)",
                "repeat('a', 64)"
            })
    void an_entry_that_was_put_in_between_is_found(String hash) throws SQLException {
        trail.with(4)
                .tamper(
                        "update audit_link set number = 5 where council_id = :council and number = 4",
                        "update audit_link set number = 4 where council_id = :council and number = 3",
                        "insert into audit_entry (council_id, at, who, action, object) values (:council, now(), 'x', 'put-in', 'x')",
                        "insert into audit_link (council_id, number, entry_id, hash) select :council, 3, e.id, " + hash
                                + " from audit_entry e where e.council_id = :council and e.action = 'put-in'");
        assertEquals(List.of("PUT_IN 3"), trail.found());
    }

    @Test
    void an_entry_without_a_link_is_found() throws SQLException {
        trail.with(2)
                .tamper(
                        "insert into audit_entry (council_id, at, who, action, object) values (:council, now(), 'x', 'put-in', 'x')");
        assertEquals(List.of("NOT_LINKED 0"), trail.found());
        assertEquals(3, trail.report().entries());
    }

    @Test
    void a_link_without_its_entry_is_found() throws SQLException {
        trail.with(3).tamper("delete from audit_entry where id = #2");
        assertEquals(List.of("ENTRY_GONE 2"), trail.found());
    }

    @Test
    void an_entry_that_was_moved_to_another_council_is_found_there() throws Exception {
        trail.with(3).tamper("update audit_entry set council_id = (select min(id) from council) where id = #2");
        assertEquals(List.of("CHANGED 2"), trail.found());
    }

    @Test
    void an_end_that_was_cut_off_is_found_by_whoever_wrote_it_down() throws SQLException {
        Head head = trail.with(4).head();
        trail.tamper(
                "delete from audit_entry where id = #4",
                "delete from audit_link where council_id = :council and number = 4");
        assertEquals(List.of(), trail.found());
        assertEquals(List.of("CUT_OFF 4"), trail.found(head));
    }

    @Test
    void a_trail_that_was_written_anew_is_found_by_whoever_wrote_its_end_down() throws SQLException {
        Head head = trail.with(2).head();
        trail.tamper(
                "update audit_entry set who = 'nobody' where id = #2",
                "update audit_link l set hash = audit_hash(b.hash, e) from audit_entry e, audit_link b where l.council_id = :council"
                        + " and l.number = 2 and e.id = l.entry_id and b.council_id = :council and b.number = 1");
        assertEquals(List.of(), trail.found());
        assertEquals(List.of("WRITTEN_ANEW 2"), trail.found(head));
    }

    @Test
    void an_end_that_was_written_down_stays_right_while_the_trail_grows() throws SQLException {
        Head head = trail.with(2).head();
        trail.with(3);
        assertEquals(List.of(), trail.found(head));
    }

    @Test
    void a_council_that_is_not_there_is_named() {
        assertThrows(IllegalArgumentException.class, () -> trail.report(new Head("nowhere", 1, "0")));
    }
}
