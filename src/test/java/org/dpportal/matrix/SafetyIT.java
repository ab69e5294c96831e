package org.dpportal.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dpportal.journeys.PlainVisit;
import org.dpportal.servers.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions that were planted or are over, ways that lead elsewhere, and codes that somebody guesses. */
class SafetyIT {
    private static final String SESSION = "dp-session";
    private final String portal = RunningPortal.get().url();

    @Test
    void a_session_that_was_there_before_the_sign_in_opens_nothing_afterwards() {
        PlainVisit visit = new PlainVisit(portal);
        visit.get("/home");
        String planted = visit.cookies().getOrDefault(SESSION, "none");
        visit.signIn("recipient1");
        assertNotEquals(planted, visit.cookies().get(SESSION));
        HttpResponse<byte[]> answer = new PlainVisit(portal).get("/home", "Cookie", SESSION + "=" + planted);
        assertEquals(302, answer.statusCode(), "a planted session was signed in along with its owner");
    }

    @Test
    void a_cookie_of_before_the_sign_out_opens_nothing() {
        PlainVisit visit = new PlainVisit(portal).signIn("recipient1");
        String before = visit.cookies().get(SESSION);
        assertEquals(
                200,
                new PlainVisit(portal)
                        .get("/home", "Cookie", SESSION + "=" + before)
                        .statusCode());
        visit.post("/sign-out", Map.of("dp-token", visit.token("/home")));
        assertEquals(
                302,
                new PlainVisit(portal)
                        .get("/home", "Cookie", SESSION + "=" + before)
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in?next=//elsewhere.example",
                "/start?to=https://elsewhere.example",
                "//elsewhere.example/home",
                "/\\elsewhere.example",
                "/home?lang=//elsewhere.example",
                "/for/P-2222-2222//elsewhere.example",
                "/receipts/new?payment=//elsewhere.example",
                "/helpers/invite?key=//elsewhere.example",
                "/act?key=https://elsewhere.example"
            })
    void no_address_leads_to_another_site(String address) {
        PlainVisit visit = new PlainVisit(portal).signIn("recipient1");
        String path = address.replace("\\", "%5C");
        HttpResponse<byte[]> answer = path.startsWith("//") ? visit.get("/." + path) : visit.get(path);
        for (int i = 0; i < 5 && answer.statusCode() / 100 == 3; i++) {
            URI goal =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            String origin = goal.getScheme() + "://" + goal.getAuthority();
            assertTrue(
                    origin.equals(portal) || origin.equals(RunningPortal.get().keycloakUrl()),
                    address + " leads to " + goal);
            answer = visit.get(goal.toString().substring(portal.length()));
        }
        assertFalse(PlainVisit.text(answer).contains("href=\"//elsewhere"), address);
    }

    /** A code has 58 random bits; besides, nobody is listened to for long. */
    @Test
    void whoever_guesses_codes_is_heard_no_more_even_with_the_right_one() {
        try (World world = new World()) {
            String right = world.owners().get("recipient1").things().get("code");
            PlainVisit visit = new PlainVisit(portal).signIn("recipient2");
            for (int attempt = 0; attempt < 5; attempt++) {
                String page = PlainVisit.text(type(visit, "ABCD-EFGH-JKM" + (2 + attempt)));
                assertFalse(page.contains("Jo Ashdown"), page);
            }
            String page = PlainVisit.text(type(visit, right));
            assertFalse(page.contains("Jo Ashdown"), "the sixth attempt in an hour was looked up");
            assertEquals("5", world.text("select count(*) from invitation_attempt"));
            // Somebody else is not held up by it.
            PlainVisit other = new PlainVisit(portal).signIn("recipient3");
            assertTrue(PlainVisit.text(type(other, right)).contains("Jo Ashdown"));
            world.forgetAttempts();
        }
    }

    private static HttpResponse<byte[]> type(PlainVisit visit, String code) {
        HarvestedForm form =
                HarvestedForm.of(PlainVisit.text(visit.get("/code"))).get(0);
        Map<String, String> fields = new HashMap<>(form.pressed(form.buttons().get(0)));
        List<String> typed = form.fields().keySet().stream()
                .filter(name -> !name.contains("token") && !name.contains("ViewState") && !name.equals("form"))
                .toList();
        typed.forEach(name -> fields.put(name, code));
        return visit.follow(visit.post("/code", fields));
    }
}
