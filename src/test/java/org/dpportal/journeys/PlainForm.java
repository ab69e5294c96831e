package org.dpportal.journeys;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of a page in {@code main}, filled in and sent without a browser. */
final class PlainForm {
    private static final Pattern MAIN_FORM = Pattern.compile("<main.*?(<form.*?</form>)", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input([^>]*)>");
    private static final Pattern BUTTON = Pattern.compile("<(?:button|input)([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");
    private static final String BOUNDARY = "----portal-test-7d41b0a4e3";

    private final PlainVisit visit;
    private final String address;
    private final String html;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private PlainForm(PlainVisit visit, String address, String html) {
        this.visit = visit;
        this.address = address;
        this.html = html;
        INPUT.matcher(html).results().map(found -> attributes(found.group(1))).forEach(input -> {
            String type = input.getOrDefault("type", "text");
            boolean sent = type.equals("hidden") || type.equals("text") || input.containsKey("checked");
            if (sent && input.containsKey("name")) {
                fields.put(input.get("name"), unescaped(input.getOrDefault("value", "")));
            }
        });
    }

    /** The first form on the page at this address. */
    static PlainForm at(PlainVisit visit, String address) {
        return at(visit, address, MAIN_FORM);
    }

    /** The form of this id on the page at this address. */
    static PlainForm at(PlainVisit visit, String address, String id) {
        return at(visit, address, Pattern.compile("(<form id=\"" + id + "\".*?</form>)", Pattern.DOTALL));
    }

    private static PlainForm at(PlainVisit visit, String address, Pattern wanted) {
        HttpResponse<byte[]> page = visit.follow(visit.get(address));
        Matcher form = wanted.matcher(PlainVisit.text(page));
        if (page.statusCode() != 200 || !form.find()) {
            throw new AssertionError("No form at " + address + ": " + page.statusCode() + " at " + page.uri());
        }
        String where = page.uri().getRawPath();
        return new PlainForm(visit, where, form.group(1));
    }

    String address() {
        return address;
    }

    PlainForm set(String name, String value) {
        fields.put(name, value);
        return this;
    }

    /** Chooses the radio button that stands first or last. */
    PlainForm choose(boolean first) {
        Map<String, String> chosen = null;
        for (Matcher input = INPUT.matcher(html); input.find() && (chosen == null || !first); ) {
            Map<String, String> attributes = attributes(input.group(1));
            chosen = "radio".equals(attributes.get("type")) ? attributes : chosen;
        }
        if (chosen == null) {
            throw new AssertionError("Nothing to choose at " + address);
        }
        return set(chosen.get("name"), unescaped(chosen.getOrDefault("value", "")));
    }

    /** @param button the name of the button that is pressed */
    HttpResponse<byte[]> press(String button) {
        boolean upload = html.contains("enctype=\"multipart/form-data\"");
        return upload ? press(button, "parts", new byte[0]) : visit.post(address, pressed(button));
    }

    /** The same with one file, as a browser sends it. */
    HttpResponse<byte[]> press(String button, String field, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        pressed(button)
                .forEach((name, value) -> body.writeBytes(("--" + BOUNDARY
                                + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                        + (file.length == 0 ? "" : "receipt.jpg") + "\"\r\nContent-Type: image/jpeg\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return visit.send(
                "POST",
                address,
                BodyPublishers.ofByteArray(body.toByteArray()),
                "Content-Type",
                "multipart/form-data; boundary=" + BOUNDARY);
    }

    private Map<String, String> pressed(String name) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        Map<String, String> button = BUTTON.matcher(html)
                .results()
                .map(found -> attributes(found.group(1)))
                .filter(attributes -> name.equals(attributes.get("name")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + name + " at " + address));
        all.put(button.get("name"), unescaped(button.getOrDefault("value", "")));
        return all;
    }

    private static Map<String, String> attributes(String inside) {
        Map<String, String> attributes = new LinkedHashMap<>();
        ATTRIBUTE.matcher(inside).results().forEach(found -> attributes.put(found.group(1), found.group(2)));
        return attributes;
    }

    private static String unescaped(String value) {
        return value.replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
