package org.dpportal.content.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class QueryTest {
    @Test
    void a_link_changes_one_choice_and_keeps_the_rest() {
        assertEquals("?lang=pl&period=2026-11-02", new Query("period=2026-11-02&lang=ur").addressWith("lang", "pl"));
        assertEquals("?view=easy-read", new Query(null).addressWith("view", "easy-read"));
    }

    @Test
    void what_a_sign_in_leaves_behind_is_not_carried_on() {
        assertEquals("?lang=pl&a=1", new Query("code=x&state=y&session_state=z&iss=i&a=1").addressWith("lang", "pl"));
    }

    @Test
    void nothing_odd_is_carried_on_and_the_link_stays_on_this_page() {
        String odd = "a=<script>&b=\"x&javascript:=1&=2&c&d=//evil.example&" + "e=" + "9".repeat(300) + "&f=ok";
        assertEquals("?lang=pl&f=ok", new Query(odd).addressWith("lang", "pl"));
        assertTrue(new Query("a=1&".repeat(3_000)).addressWith("lang", "pl").length() <= 500);
    }

    @Test
    void a_parameter_is_found_by_its_whole_name_and_decoded() {
        assertEquals(Optional.of("pl"), new Query("xlang=ur&lang=pl&lang=ar").first("lang"));
        assertEquals(Optional.of("easy-read"), new Query("view=easy%2Dread").first("view"));
        assertEquals(Optional.of(""), new Query("lang=%zz").first("lang"));
        assertEquals(Optional.empty(), new Query("").first("lang"));
    }
}
