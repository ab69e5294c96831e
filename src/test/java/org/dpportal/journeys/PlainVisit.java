package org.dpportal.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody without a browser: sends exactly what a test says, header by header. Keeps cookies as a browser does, counting this machine as
 * safe for those marked Secure.
 */
public final class PlainVisit {
    private static final Pattern FORM_ACTION = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"dp-token\" value=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 12;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Map<String, Map<String, String>> jars = new ConcurrentHashMap<>();
    private final String portal;

    public PlainVisit(String portal) {
        this.portal = portal;
    }

    /** Signs in through Keycloak's page, as a form and nothing more. */
    public PlainVisit signIn(String name) {
        HttpResponse<byte[]> page = follow(get("/home"));
        Matcher form = FORM_ACTION.matcher(text(page));
        if (!form.find()) {
            throw new AssertionError("No sign-in form at " + page.uri() + ", status " + page.statusCode());
        }
        URI action = page.uri().resolve(form.group(1).replace("&amp;", "&"));
        String fields = "username=" + name + "&password=demo&credentialId=";
        HttpResponse<byte[]> home = follow(send(HttpRequest.newBuilder(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))));
        if (home.statusCode() != 200 || !home.uri().toString().startsWith(portal)) {
            throw new AssertionError("Not signed in: " + home.statusCode() + " at " + home.uri());
        }
        return this;
    }

    public HttpResponse<byte[]> get(String address, String... headers) {
        return send(request(address, headers).GET());
    }

    public HttpResponse<byte[]> post(String address, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(address, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<byte[]> send(String method, String address, BodyPublisher body, String... headers) {
        return send(request(address, headers).method(method, body));
    }

    /** The hidden token of the first form on a page. */
    public String token(String address) {
        Matcher token = TOKEN.matcher(text(follow(get(address))));
        if (!token.find()) {
            throw new AssertionError("No form at " + address);
        }
        return token.group(1);
    }

    public static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** The cookies that the portal has set so far, by name. */
    public Map<String, String> cookies() {
        return jar(URI.create(portal));
    }

    public HttpResponse<byte[]> follow(HttpResponse<byte[]> first) {
        HttpResponse<byte[]> response = first;
        for (int i = 0; i < MOST_REDIRECTS && response.statusCode() / 100 == 3; i++) {
            String next = response.headers().firstValue("Location").orElseThrow();
            response = send(HttpRequest.newBuilder(response.uri().resolve(next)).GET());
        }
        return response;
    }

    private HttpRequest.Builder request(String address, String... headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(portal + address));
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder builder) {
        HttpRequest plain = builder.timeout(Duration.ofSeconds(60)).build();
        String cookies = jar(plain.uri()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        try {
            HttpResponse<byte[]> response = client.send(
                    cookies.isEmpty()
                            ? plain
                            : builder.setHeader("Cookie", cookies).build(),
                    BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(cookie -> keep(plain.uri(), cookie));
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> jar(URI uri) {
        return jars.computeIfAbsent(uri.getAuthority(), authority -> new ConcurrentHashMap<>());
    }

    private void keep(URI from, String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair.length < 2 || pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
            jar(from).remove(pair[0]);
        } else {
            jar(from).put(pair[0], pair[1]);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
