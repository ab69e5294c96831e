package org.dpportal.content.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The query string of the address that was asked for. It is read by itself, because asking the request for a parameter would read the
 * body of an upload as well.
 */
record Query(String text) {
    private static final int LONGEST_KEPT = 500;
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._~-]{1,60}=[A-Za-z0-9._~%+-]{0,200}");
    /** Choices that a link makes anew, and what a sign-in leaves behind. */
    private static final Set<String> DROPPED =
            Set.of("lang", "view", "ui_locales", "code", "state", "session_state", "iss", "error", "error_description");

    Query {
        text = text == null ? "" : text;
    }

    Optional<String> first(String name) {
        for (String pair : text.split("&")) {
            if (pair.startsWith(name + "=")) {
                return Optional.of(decoded(pair.substring(name.length() + 1)));
            }
        }
        return Optional.empty();
    }

    /**
     * A link to the page in sight with one choice changed and its other parameters kept. It holds a query only, never a path or a host: so it
     * cannot lead elsewhere, and it is right after a forward too.
     */
    String addressWith(String name, String value) {
        StringBuilder address = new StringBuilder("?").append(name).append('=').append(value);
        for (String pair : text.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0
                    && HARMLESS.matcher(pair).matches()
                    && !DROPPED.contains(pair.substring(0, equals))
                    && address.length() + pair.length() < LONGEST_KEPT) {
                address.append('&').append(pair);
            }
        }
        return address.toString();
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
