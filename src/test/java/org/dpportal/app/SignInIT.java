package org.dpportal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.dpportal.servers.RunningPortal;
import org.dpportal.servers.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in and out, with the real Keycloak. */
class SignInIT {
    private final RunningPortal portal = RunningPortal.get();

    @ParameterizedTest
    @CsvSource({
        "'/home', 'ur,en;q=0.5', ur",
        "'/home', 'pa-PK', ur",
        "'/receipts?lang=pl', 'ur', pl",
        "'/sign-in', 'fr', en"
    })
    void the_sign_in_page_speaks_the_language_of_the_page_before_it(String address, String accepted, String language) {
        HttpResponse<String> page = new Visitor(portal.url(), accepted).go(address);

        assertTrue(
                page.uri().toString().startsWith(portal.keycloakUrl()),
                page.uri().toString());
        assertTrue(
                page.uri().getQuery().contains("ui_locales=" + language),
                page.uri().getQuery());
        assertTrue(page.body().contains("lang=\"" + language + "\""), "the page's own language");
    }

    @Test
    void whoever_reads_easy_read_comes_to_a_sign_in_page_in_easy_read() {
        HttpResponse<String> page = new Visitor(portal.url(), "en").go("/home?lang=pl&view=easy-read");

        assertTrue(
                page.uri().getQuery().contains("ui_locales=pl-simple"),
                page.uri().getQuery());
        assertTrue(page.body().contains("lang=\"pl\"") && page.body().contains("dp-easy"));
    }

    @Test
    void sign_in_proves_itself_with_pkce_and_ends_where_it_began() {
        Visitor visitor = new Visitor(portal.url(), "en");

        String way = visitor.ask("/home").headers().firstValue("Location").orElseThrow();
        HttpResponse<String> page = visitor.signIn("recipient1", "/home");

        assertTrue(way.contains("code_challenge_method=S256"), way);
        assertEquals(200, page.statusCode());
        assertEquals(portal.url() + "/home", page.uri().toString());
    }

    @Test
    void after_signing_out_keycloak_asks_for_the_password_again() {
        Visitor visitor = new Visitor(portal.url(), "en");
        HttpResponse<String> home = visitor.signIn("recipient1", "/home");

        HttpResponse<String> out = visitor.post("/sign-out", home.body(), Map.of());

        assertEquals(302, out.statusCode());
        assertEquals(
                "/",
                java.net
                        .URI
                        .create(out.headers().firstValue("Location").orElseThrow())
                        .getPath());
        assertTrue(visitor.go("/home").uri().toString().startsWith(portal.keycloakUrl()));
    }

    @Test
    void an_officers_page_is_for_officers() {
        Visitor visitor = new Visitor(portal.url(), "en");
        visitor.signIn("recipient1", "/home");

        HttpResponse<String> page = visitor.ask("/casework/receipts");

        assertEquals(403, page.statusCode());
        assertTrue(page.body().contains("<main"), "a page of our own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home?error=access_denied&state=x", "/home?code=x&state=x"})
    void a_sign_in_that_went_wrong_ends_on_a_page_that_starts_again(String address) {
        HttpResponse<String> page = new Visitor(portal.url(), "ur").ask(address);

        assertEquals(400, page.statusCode());
        assertTrue(page.body().contains("lang=\"ur\" dir=\"rtl\""));
        assertTrue(page.body().contains("href=\"/sign-in\""));
        assertFalse(page.body().contains("ui_locales"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"})
    void a_method_that_no_page_knows_is_refused(String method) {
        Visitor visitor = new Visitor(portal.url(), "en");

        for (String address : List.of("/", "/home", "/assets/nothing", "/accounts/statement")) {
            HttpResponse<String> answer =
                    visitor.send(visitor.request(address).method(method, HttpRequest.BodyPublishers.noBody()));
            assertEquals(405, answer.statusCode(), method + " " + address);
        }
    }

    @Test
    void cookies_are_out_of_reach_of_scripts_and_of_other_sites() {
        HttpResponse<String> answer = new Visitor(portal.url(), "en").ask("/home");

        List<String> set = answer.headers().allValues("Set-Cookie");
        assertFalse(set.isEmpty());
        set.forEach(cookie -> assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie));
    }

    @Test
    void the_first_page_needs_no_session_and_no_cookie() {
        HttpResponse<String> answer = new Visitor(portal.url(), "en").ask("/");

        assertEquals(200, answer.statusCode());
        assertEquals(List.of(), answer.headers().allValues("Set-Cookie"));
        assertFalse(answer.body().contains("jsessionid"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nothing", "/WEB-INF/web.xml", "/web-inf/oidc.json", "/META-INF/MANIFEST.MF", "/home.xhtml"})
    void what_is_not_there_and_what_is_nobodys_business_look_alike(String address) {
        HttpResponse<String> answer = new Visitor(portal.url(), "pl").ask(address);

        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("lang=\"pl\""), answer.body());
        assertTrue(answer.headers().firstValue("Content-Security-Policy").isPresent());
        assertTrue(answer.headers().firstValue("Server").isEmpty());
        assertTrue(answer.headers().firstValue("X-Powered-By").isEmpty());
    }
}
