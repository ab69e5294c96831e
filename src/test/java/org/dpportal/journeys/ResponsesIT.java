package org.dpportal.journeys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dpportal.servers.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around every answer of the portal: headers, cookies, caching, and refusals. */
class ResponsesIT {
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"#]+)");

    private static PlainVisit nobody() {
        return new PlainVisit(RunningPortal.get().url());
    }

    static Stream<String> publicAddresses() {
        Stream<String> fixed = Stream.of(
                "/",
                "/information",
                "/information/contents",
                "/words",
                "/home",
                "/no-such-page",
                "/receipts/R-2222-2222",
                "/WEB-INF/web.xml",
                "/%ff");
        return Stream.concat(fixed, assets().stream());
    }

    private static List<String> assets() {
        Matcher assets = ASSET.matcher(PlainVisit.text(nobody().get("/")));
        return assets.results().map(found -> found.group(1)).distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("publicAddresses")
    void every_answer_carries_the_security_headers(String address) {
        carriesTheHeaders(nobody().get(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home", "/accounts/statement", "/receipts", "/receipts/R-2222-2222", "/casework/receipts"})
    void every_answer_to_a_recipient_carries_them_too(String address) {
        HttpResponse<byte[]> response = nobody().signIn("recipient1").get(address);
        carriesTheHeaders(response);
        assertEquals("no-store", response.headers().firstValue("Cache-Control").orElse("none"), address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS"})
    void a_method_that_no_page_knows_is_refused_with_the_headers(String method) {
        HttpResponse<byte[]> response = nobody().send(method, "/", BodyPublishers.noBody());
        assertTrue(response.statusCode() >= 400, () -> method + " answers " + response.statusCode());
        carriesTheHeaders(response);
    }

    /** The listener turns it away before anything else runs; no browser can send it, so it needs no headers. */
    @Test
    void trace_is_refused() {
        assertEquals(405, nobody().send("TRACE", "/", BodyPublishers.noBody()).statusCode());
    }

    /** Only the head is sent: a browser that still sends its photos must be answered all the same. */
    @Test
    void a_form_that_is_too_big_is_answered_in_the_persons_language() throws IOException {
        URI portal = URI.create(RunningPortal.get().url());
        try (Socket socket = new Socket(portal.getHost(), portal.getPort())) {
            String head = String.join(
                    "\r\n",
                    "POST /receipts/new HTTP/1.1",
                    "Host: " + portal.getAuthority(),
                    "Accept-Language: pl",
                    "Content-Type: multipart/form-data; boundary=x",
                    "Content-Length: 70000000",
                    "Connection: close",
                    "",
                    "--x\r\n");
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            StringBuilder answer = new StringBuilder();
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (String line = ""; line != null && !line.contains("</html>"); line = lines.readLine()) {
                answer.append(line).append('\n');
            }
            assertTrue(answer.indexOf("HTTP/1.1 413") == 1, answer::toString);
            assertTrue(answer.indexOf("Content-Security-Policy") > 0, answer::toString);
            assertTrue(answer.indexOf("Twoje pliki są za duże") > 0, answer::toString);
        }
    }

    private static void carriesTheHeaders(HttpResponse<byte[]> response) {
        String where = response.statusCode() + " " + response.uri();
        String policy = header(response, "Content-Security-Policy");
        assertTrue(
                policy.contains("default-src 'self'") || policy.contains("default-src 'none'"), where + ": " + policy);
        assertTrue(policy.contains("frame-ancestors 'none'"), where + ": " + policy);
        assertTrue(policy.contains("form-action"), where + ": " + policy);
        assertTrue(policy.contains("base-uri"), where + ": " + policy);
        assertFalse(policy.contains("unsafe-inline") || policy.contains("unsafe-eval"), where + ": " + policy);
        assertEquals("nosniff", header(response, "X-Content-Type-Options"), where);
        assertFalse(header(response, "Referrer-Policy").isEmpty(), where);
        assertFalse(header(response, "Permissions-Policy").isEmpty(), where);
        assertEquals("same-origin", header(response, "Cross-Origin-Opener-Policy"), where);
        assertEquals("", header(response, "X-Powered-By"), where);
        assertEquals("", header(response, "Server"), where);
    }

    private static String header(HttpResponse<byte[]> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/information",
                "/information/accessibility",
                "/information/family",
                "/information/search?q=receipt",
                "/words"
            })
    void a_public_page_makes_no_session_and_sets_no_cookie(String address) {
        PlainVisit visit = nobody();
        HttpResponse<byte[]> response = visit.get(address);
        assertEquals(200, response.statusCode());
        assertEquals(List.of(), response.headers().allValues("Set-Cookie"));
        assertEquals(Map.of(), visit.cookies());
        assertFalse(PlainVisit.text(response).contains("jsessionid"), "a session in an address");
    }

    @Test
    void assets_are_kept_for_a_year_and_come_compressed() {
        assertFalse(assets().isEmpty());
        for (String asset : assets()) {
            HttpResponse<byte[]> response = nobody().get(asset, "Accept-Encoding", "gzip");
            assertEquals(200, response.statusCode(), asset);
            String caching = header(response, "Cache-Control");
            assertTrue(caching.contains("immutable") && caching.contains("max-age=31536000"), asset + ": " + caching);
            assertEquals(List.of(), response.headers().allValues("Set-Cookie"), asset);
        }
    }

    @Test
    void another_persons_receipt_answers_like_one_that_does_not_exist() {
        String strangers = RowsOf.receiptOfSomebodyElse("recipient1");
        PlainVisit visit = nobody().signIn("recipient1");
        HttpResponse<byte[]> notMine = visit.get("/receipts/" + strangers);
        HttpResponse<byte[]> notThere = visit.get("/receipts/R-2222-2222");
        assertEquals(404, notMine.statusCode());
        assertEquals(notThere.statusCode(), notMine.statusCode());
        assertEquals(
                withoutToken(PlainVisit.text(notThere).replace("R-2222-2222", "")),
                withoutToken(PlainVisit.text(notMine).replace(strangers, "")));
        assertArrayEquals(
                notThere.headers().map().keySet().toArray(),
                notMine.headers().map().keySet().toArray());
        assertEquals(404, visit.get("/receipts/" + strangers + "/file/1").statusCode());
    }

    private static String withoutToken(String page) {
        return page.replaceAll("name=\"dp-token\" value=\"[^\"]+\"", "");
    }

    @Test
    void a_form_without_a_token_or_with_somebody_elses_is_refused_and_does_nothing() {
        PlainVisit victim = nobody().signIn("recipient1");
        PlainVisit stranger = nobody().signIn("recipient2");
        String foreign = stranger.token("/receipts/new");
        long before = RowsOf.count("receipt") + RowsOf.count("audit_entry");
        for (Map<String, String> form : List.of(
                Map.of("amount", "1"),
                Map.of("dp-token", ""),
                Map.of("dp-token", "x".repeat(64)),
                Map.of("dp-token", foreign))) {
            for (String address : List.of("/receipts/new", "/sign-out", "/home")) {
                assertEquals(403, victim.post(address, form).statusCode(), () -> address + " " + form);
            }
        }
        assertEquals(before, RowsOf.count("receipt") + RowsOf.count("audit_entry"), "something was changed");
        assertEquals(200, victim.get("/home").statusCode(), "signed out by a form without a token");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Origin|https://elsewhere.example", "Sec-Fetch-Site|cross-site", "Sec-Fetch-Site|same-site"})
    void a_form_from_another_site_is_refused_whatever_its_token(String header) {
        PlainVisit victim = nobody().signIn("recipient1");
        String token = victim.token("/receipts/new");
        String[] parts = header.split("\\|");
        assertEquals(
                403,
                victim.post("/receipts/new", Map.of("dp-token", token), parts[0], parts[1])
                        .statusCode());
    }

    @Test
    void reading_changes_nothing() {
        PlainVisit visit = nobody().signIn("recipient1");
        long before = RowsOf.count("receipt") + RowsOf.count("audit_entry") + RowsOf.count("receipt_file");
        for (String address : List.of("/", "/home", "/accounts/statement", "/receipts", "/receipts/new", "/sign-out")) {
            visit.get(address);
        }
        assertEquals(before, RowsOf.count("receipt") + RowsOf.count("audit_entry") + RowsOf.count("receipt_file"));
        assertEquals(200, visit.get("/home").statusCode(), "signed out by reading");
    }
}
