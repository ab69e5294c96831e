package org.dpportal.information;

import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * One page of information, as {@code translations/leaflets.properties} describes it.
 *
 * @param name the last part of its address
 * @param texts how the keys of its texts begin: {@code information} and its name, unless it has a file of its own
 * @param picture its picture in lists
 * @param owner who keeps it right: the last part of a key {@code information.owner.…}
 * @param review the last day on which it may be trusted without another look
 * @param next the page to read afterwards
 * @param video the name of its video, or empty
 * @param days the days that its texts say, by the names of their arguments
 */
public record Leaflet(
        String name,
        String texts,
        String picture,
        String owner,
        LocalDate review,
        String next,
        String video,
        Map<String, LocalDate> days) {
    static Leaflet of(String name, Properties described) {
        return new Leaflet(
                name,
                described.getProperty(name + ".texts", String.join(".", "information", name)),
                described.getProperty(name + ".picture"),
                described.getProperty(name + ".owner"),
                LocalDate.parse(described.getProperty(name + ".review")),
                described.getProperty(name + ".next"),
                described.getProperty(name + ".video", ""),
                days(name + ".day.", described));
    }

    private static Map<String, LocalDate> days(String beginning, Properties described) {
        return described.stringPropertyNames().stream()
                .filter(key -> key.startsWith(beginning))
                .collect(Collectors.toUnmodifiableMap(
                        key -> key.substring(beginning.length()), key -> LocalDate.parse(described.getProperty(key))));
    }

    public String address() {
        return "/information/" + name;
    }

    /** The key of its heading. */
    public String title() {
        return key("title");
    }

    public boolean isOutOfDateOn(LocalDate day) {
        return day.isAfter(review);
    }

    /** Put together without a text that looks like a key, so that the build still notices texts that no page shows. */
    private String key(String part) {
        return String.join(".", texts, part);
    }
}
