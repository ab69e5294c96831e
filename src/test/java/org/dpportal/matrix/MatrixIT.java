package org.dpportal.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dpportal.servers.RunningPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every address that the server has × every kind of visitor × their own things, other people's and what does not exist. */
class MatrixIT {
    private World world;

    @BeforeEach
    void fill() {
        world = new World();
    }

    @AfterEach
    void empty() {
        world.close();
    }

    @Test
    void every_address_that_the_server_has_stands_in_the_matrix() {
        Set<String> there = new TreeSet<>(Server.addresses("target/portal.war"));
        assertEquals(String.join("\n", new TreeSet<>(Line.MATRIX.keySet())), String.join("\n", there));
    }

    @Test
    void nobody_meets_or_changes_what_is_not_theirs() {
        Rounds rounds = new Rounds(world, RunningPortal.get().url(), true);
        List<String> troubles = rounds.walk(Visitor.values());
        System.out.println("The matrix made " + rounds.attempts() + " attempts");
        assertEquals(List.of(), troubles);
    }

    /** What a council shows to everybody, and what the owner keeps: every other table is behind the second wall. */
    private static final Set<String> WITHOUT_POLICIES =
            Set.of("council", "council_setting", "login", "flyway_schema_history");

    @Test
    void every_table_is_behind_the_second_wall_and_the_logins_of_the_portal_cannot_take_it_down() {
        String open = world.text("select coalesce(string_agg(c.relname, ','), '') from pg_class c where c.relkind = 'r'"
                + " and c.relnamespace = 'public'::regnamespace and not c.relrowsecurity");
        assertEquals(WITHOUT_POLICIES, Set.of(open.split(",")));
        assertEquals(
                "0",
                world.text(
                        "select count(*) from pg_roles r where rolname in ('dp_app', 'dp_jobs') and (rolsuper or rolbypassrls"
                                + " or rolcreaterole or exists (select from pg_class c where c.relowner = r.oid)"
                                + " or exists (select from pg_auth_members m where m.member = r.oid))"));
    }

    /** With the portal's own checks taken out of the application: what is left is the database. */
    @Test
    void without_the_portals_own_checks_the_database_keeps_everything_to_its_owner() {
        try (var node = RunningPortal.get().secondNode(UncheckedPortal.build())) {
            Rounds rounds = new Rounds(world, node.url(), false);
            List<String> troubles = rounds.walk(Visitor.values());
            System.out.println("The matrix made " + rounds.attempts() + " attempts without the portal's own checks");
            assertEquals(List.of(), troubles);
            // And with the second wall down as well the matrix notices: neither test passes for want of eyes.
            try (var open = new WithoutSecondWall()) {
                List<String> leaks = new Rounds(world, node.url(), false).walk(Visitor.FORMER_REPRESENTATIVE);
                assertTrue(leaks.stream().anyMatch(leak -> leak.contains("matrixpayee")), leaks::toString);
                assertTrue(leaks.stream().anyMatch(leak -> leak.contains("matrixnote")), leaks::toString);
            }
        }
    }
}
