package org.dpportal.servers;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who visits the portal with a browser that has cookies and follows links, but no script and no screen. */
public final class Visitor {
    private static final Pattern FORM = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"dp-token\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String portal;
    private final String languages;

    /**
     * @param portal such as {@link RunningPortal#url()}
     * @param languages what the browser says its owner reads, such as {@code ur,en;q=0.5}
     */
    public Visitor(String portal, String languages) {
        this.portal = portal;
        this.languages = languages;
    }

    /** Asks for a page and goes no further. */
    public HttpResponse<String> ask(String address) {
        return send(request(address).GET());
    }

    /** Asks for a page and follows wherever it leads. */
    public HttpResponse<String> go(String address) {
        return follow(ask(address));
    }

    /** Sends a form with the token of the page that was seen last. */
    public HttpResponse<String> post(String address, String page, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(page);
        String seal = token.find() ? "dp-token=" + encoded(token.group(1)) + "&" : "";
        return postForm(address, seal + form(fields));
    }

    /** Signs in at Keycloak and arrives at the page that was asked for. */
    public HttpResponse<String> signIn(String user, String address) {
        HttpResponse<String> login = go(address);
        Matcher action = FORM.matcher(login.body());
        if (!login.uri().getPath().startsWith("/realms/") || !action.find()) {
            throw new IllegalStateException(address + " did not lead to Keycloak but to " + login.uri());
        }
        String goal = action.group(1).replace("&amp;", "&");
        return follow(postForm(goal, form(Map.of("username", user, "password", "demo"))));
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            // Browsers count localhost as safe; Java would keep Keycloak's cookies back.
            cookies().forEach(cookie -> cookie.setSecure(false));
            return answer;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(portal).resolve(address))
                .timeout(Duration.ofSeconds(60))
                .header("Accept-Language", languages);
    }

    private HttpResponse<String> postForm(String address, String form) {
        return send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> now = answer;
        for (int i = 0; i < 10 && now.statusCode() / 100 == 3; i++) {
            String next = now.headers().firstValue("Location").orElseThrow();
            now = ask(now.uri().resolve(next).toString());
        }
        return now;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
