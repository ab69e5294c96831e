package org.dpportal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dpportal.servers.RunningPortal;
import org.dpportal.shared.FormKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The public form without a browser: what its key opens and does not, what is refused, and what the officers can do. */
class RequestsIT {
    private static final String NAME = "Only Here";

    private final String portal = RunningPortal.get().url();
    private final PlainVisit visitor = new PlainVisit(portal);

    @AfterEach
    void leave_nothing_behind() {
        RowsOf.text("with gone as (delete from direct_payment_request where name in ('" + NAME
                + "', 'flood') or name is null returning 1) select count(*) from gone");
    }

    @Test
    void a_visitor_asks_without_a_session_and_sees_nothing_of_it_again() {
        PlainRequest form = PlainRequest.ready(visitor, true, NAME);
        assertTrue(PlainVisit.text(visitor.get(form.address("check"))).contains(NAME));
        assertTrue(form.send().headers().firstValue("Location").orElse("none").endsWith(form.address("sent")));
        assertEquals(Map.of(), visitor.cookies(), "a visitor gets no session");
        String sent = PlainVisit.text(visitor.get(form.address("sent")));
        assertTrue(sent.contains(form.reference()) && sent.contains("2 December 2026"), sent);
        for (String step : new String[] {"council", "for-whom", "name", "contact", "now", "how", "check", "sent"}) {
            String page = PlainVisit.text(visitor.follow(visitor.get(form.address(step))));
            assertFalse(page.contains(NAME) || page.contains("960 778"), step);
            assertTrue(page.contains(form.reference()), step);
        }
        assertEquals(1, trail("request-sent", form.reference()));
        assertFalse(readLog().contains(NAME), "a name in the log");
    }

    @Test
    void a_key_that_is_nobodys_and_one_that_was_thrown_away_answer_alike() {
        PlainRequest form = PlainRequest.ready(visitor, true, NAME);
        PlainForm.at(visitor, form.address("name"), "away").press("throwAway");
        assertEquals(0, RowsOf.number("select count(*) from direct_payment_request where form_key = ?", form.key()));
        String unused = "/ask/" + FormKey.draw() + "/name";
        HttpResponse<byte[]> nobodys = visitor.get(unused);
        HttpResponse<byte[]> gone = visitor.get(form.address("name"));
        assertEquals(nobodys.statusCode(), gone.statusCode());
        assertEquals(
                nobodys.headers().firstValue("Location").orElse("").replaceAll("/ask/[^/]+", ""),
                gone.headers().firstValue("Location").orElse("").replaceAll("/ask/[^/]+", ""));
        assertEquals(404, visitor.get("/ask/short/name").statusCode());
    }

    @Test
    void a_form_without_its_own_token_is_refused() {
        PlainRequest form = PlainRequest.ready(visitor, true, NAME);
        PlainRequest other = PlainRequest.begin(visitor);
        String foreign = visitor.token(other.address("council"));
        String ofPerson = new PlainVisit(portal).signIn("recipient1").token("/home");
        for (String token : new String[] {"", "garbage", foreign, ofPerson}) {
            HttpResponse<byte[]> answer =
                    form.at("check").set("dp-token", token).press("send");
            assertEquals(403, answer.statusCode(), token);
        }
        assertEquals("DRAFT", form.state());
        Map<String, String> fields = new HashMap<>(Map.of(
                "form",
                "form",
                "jakarta.faces.ViewState",
                "stateless",
                "send",
                "",
                "dp-token",
                visitor.token(form.address("check"))));
        assertEquals(
                403,
                visitor.post(form.address("check"), fields, "Sec-Fetch-Site", "cross-site")
                        .statusCode());
        assertEquals(
                403,
                visitor.post(form.address("check"), fields, "Origin", "https://elsewhere.example")
                        .statusCode());
        visitor.get(form.address("check") + "?send=&dp-token=" + fields.get("dp-token"));
        assertEquals("DRAFT", form.state());
        // The token of a secret address opens nothing else.
        assertEquals(
                403,
                new PlainVisit(portal)
                        .signIn("recipient1")
                        .post("/sign-out", Map.of("dp-token", fields.get("dp-token")))
                        .statusCode());
    }

    @Test
    void sent_a_hundred_times_at_once_it_is_asked_once() throws Exception {
        PlainForm form = PlainRequest.ready(visitor, true, NAME).at("check");
        long before = RowsOf.number("select count(*) from direct_payment_request where state <> 'DRAFT'");
        long trail = RowsOf.number("select count(*) from audit_entry where action = 'request-sent'");
        Set<String> answers = SameFormIT.aHundredTimes(
                () -> form.press("send").headers().firstValue("Location").orElse("refused"));
        assertEquals(1, answers.size(), answers::toString);
        assertTrue(answers.iterator().next().endsWith("/sent"), answers::toString);
        assertEquals(before + 1, RowsOf.number("select count(*) from direct_payment_request where state <> 'DRAFT'"));
        assertEquals(trail + 1, RowsOf.number("select count(*) from audit_entry where action = 'request-sent'"));
    }

    @Test
    void the_sixty_first_request_in_an_hour_waits_and_loses_nothing() {
        PlainRequest form = PlainRequest.ready(visitor, false, NAME);
        long council = RowsOf.number("select council_id from direct_payment_request where form_key = ?", form.key());
        long there = RowsOf.number(
                "select count(*) from direct_payment_request where state <> 'DRAFT' and council_id = ?", council);
        flood(council, "WAITING", 60 - there);
        HttpResponse<byte[]> busy = form.send();
        String page = PlainVisit.text(busy);
        assertEquals(200, busy.statusCode());
        assertTrue(page.contains("Very many people are asking just now") && page.contains("01632"), page);
        assertTrue(page.contains(NAME), "what was written is still there");
        assertEquals("DRAFT", form.state());
        RowsOf.text("delete from direct_payment_request where id = (select min(id) from direct_payment_request"
                + " where name = 'flood') returning id");
        form.send();
        assertEquals("WAITING", form.state());
    }

    @Test
    void more_than_six_hundred_forms_in_an_hour_are_not_begun() {
        PlainRequest form = PlainRequest.begin(visitor);
        PlainForm council = form.at("council").choose(false);
        long other = RowsOf.number("select max(id) from council");
        flood(
                other,
                "DRAFT",
                600 - RowsOf.number("select count(*) from direct_payment_request where council_id = ?", other));
        assertTrue(PlainVisit.text(council.press("next")).contains("Very many people are asking just now"));
        assertEquals(0, RowsOf.number("select count(*) from direct_payment_request where form_key = ?", form.key()));
    }

    @Test
    void somebody_who_has_signed_in_is_known_and_their_own_log_says_so() {
        PlainVisit carer = new PlainVisit(portal).signIn("carer1");
        PlainRequest form = PlainRequest.ready(carer, true, NAME);
        form.send();
        assertEquals(
                RowsOf.referenceOf("carer1"),
                RowsOf.text(
                        "select p.reference from direct_payment_request r join person p on p.id = r.person_id where form_key = ?",
                        form.key()));
        PlainVisit officer = officer();
        assertTrue(PlainVisit.text(officer.get("/casework/requests/" + form.reference()))
                .contains(RowsOf.referenceOf("carer1")));
        assertEquals(
                1,
                RowsOf.number(
                        "select count(*) from audit_entry where action = 'request-looked-at' and object = ? and about_person_id = (select person_id from sign_in where subject = ?)",
                        form.reference(),
                        RowsOf.subjectOf("carer1")));
    }

    @Test
    void a_form_that_was_open_while_the_sign_in_ended_is_still_taken() {
        PlainVisit carer = new PlainVisit(portal).signIn("carer1");
        PlainRequest form = PlainRequest.ready(carer, true, NAME);
        PlainForm name = form.at("name").set("name", NAME + " anew");
        carer.cookies().clear();
        assertEquals(302, name.press("next").statusCode());
        assertEquals(
                NAME + " anew", RowsOf.text("select name from direct_payment_request where form_key = ?", form.key()));
        RowsOf.text("update direct_payment_request set name = ? where form_key = ? returning id", NAME, form.key());
    }

    @Test
    void an_officer_takes_it_up_and_closes_it_and_a_faster_colleague_takes_no_typed_word_away() {
        String reference = RowsOf.request(NAME, "ti", "LARGE_PRINT");
        PlainVisit officer = officer();
        String address = "/casework/requests/" + reference;
        PlainForm late = PlainForm.at(officer, address, "ending")
                .set("outcome", "ADVICE")
                .set("note", "Told her about it");
        PlainForm.at(officer, address, "taking").press("takeUp");
        assertEquals("TAKEN_UP", state(reference));
        String answer = PlainVisit.text(late.press("end"));
        assertTrue(answer.contains("Somebody else has changed this") && answer.contains("Told her about it"), answer);
        assertEquals("TAKEN_UP", state(reference));
        PlainForm.at(officer, address, "ending")
                .set("outcome", "ASSESSMENT")
                .set("note", "On Monday")
                .press("end");
        assertEquals("ENDED", state(reference));
        String page = PlainVisit.text(officer.get(address));
        assertTrue(page.contains("Tigrinya") && page.contains("Large print") && page.contains("On Monday"), page);
        assertEquals(1, trail("request-taken-up", reference));
        assertEquals(1, trail("request-ended", reference));
    }

    /** The database alone: a login that pages work with sees a draft by its key, and nothing that was sent. */
    @Test
    void the_second_wall_shows_a_draft_to_its_key_and_what_was_sent_to_officers_only() throws SQLException {
        PlainRequest draft = PlainRequest.ready(visitor, true, NAME);
        String sent = RowsOf.text(
                "select form_key from direct_payment_request where reference = ?",
                RowsOf.request(NAME, "pl", "STANDARD"));
        try (Connection pages = RunningPortal.get().connect();
                Statement statement = pages.createStatement()) {
            pages.setAutoCommit(false);
            assertEquals(0, seen(statement, ""));
            assertEquals(1, seen(statement, draft.key()));
            assertEquals(0, seen(statement, sent));
            assertEquals(0, seen(statement, FormKey.draw().value()));
        }
    }

    private static int seen(Statement statement, String key) throws SQLException {
        statement.execute("select set_config('dp.form', '" + key + "', true)");
        try (ResultSet rows = statement.executeQuery("select count(*) from direct_payment_request")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private PlainVisit officer() {
        PlainVisit officer = new PlainVisit(portal).signIn("officer1");
        officer.get("/home?lang=en");
        return officer;
    }

    private static String state(String reference) {
        return RowsOf.text("select state from direct_payment_request where reference = ?", reference);
    }

    private static long trail(String action, String reference) {
        return RowsOf.number("select count(*) from audit_entry where action = ? and object = ?", action, reference);
    }

    private static void flood(long council, String state, long most) {
        assertNotEquals(0, most);
        String values = IntStream.range(0, (int) most)
                .mapToObj(number -> "(" + council + ", '" + org.dpportal.shared.Reference.draw('Q') + "', '"
                        + FormKey.draw() + "', '" + state
                        + "', t.at, t.at, t.at, 'MYSELF', 'flood', '1', 'NOTHING', 'en', 'STANDARD')")
                .collect(Collectors.joining(","));
        String rows = values.replace(
                "t.at", "timestamptz '" + Timestamp.from(RunningPortal.CLOCK).toInstant() + "'");
        RowsOf.text(
                "with made as (insert into direct_payment_request (council_id, reference, form_key, state, begun_at, changed_at,"
                        + " asked_at, for_whom, name, phone, has_now, language, format) values " + rows
                        + " returning 1) select count(*) from made");
    }

    private static String readLog() {
        try {
            return java.nio.file.Files.readString(RunningPortal.get().log());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
