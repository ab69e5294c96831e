package org.dpportal.app;

import java.util.List;

/** The portal's own table of addresses, for tests that must leave none of them out. */
public final class ServedAddresses {
    private ServedAddresses() {}

    /**
     * @param template the address with {@code {key}}, {@code {reference}} and {@code {n}} for its parts
     * @param ofPerson whether it is there below {@code /for/<reference>} too
     */
    public record Served(String template, String view, boolean ofPerson) {}

    public static List<Served> all() {
        return Address.ALL.stream()
                .map(address -> new Served(template(address.pattern().pattern()), address.view(), address.ofPerson()))
                .toList();
    }

    private static String template(String pattern) {
        return pattern.replace("([0-9A-Za-z_-]{20,60})", "{key}")
                .replace("([A-Z]-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4})", "{reference}")
                .replace("([1-5])", "{n}");
    }
}
