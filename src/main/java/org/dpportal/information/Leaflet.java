package org.dpportal.information;

import java.time.LocalDate;
import java.util.Properties;

/**
 * One page of information, as {@code translations/leaflets.properties} describes it.
 *
 * @param name the last part of its address, and the middle part of its texts' keys
 * @param picture its picture in lists
 * @param owner who keeps it right: the last part of a key {@code information.owner.…}
 * @param review the last day on which it may be trusted without another look
 * @param next the page to read afterwards
 * @param video the name of its video, or empty
 */
public record Leaflet(String name, String picture, String owner, LocalDate review, String next, String video) {
    static Leaflet of(String name, Properties described) {
        return new Leaflet(
                name,
                described.getProperty(name + ".picture"),
                described.getProperty(name + ".owner"),
                LocalDate.parse(described.getProperty(name + ".review")),
                described.getProperty(name + ".next"),
                described.getProperty(name + ".video", ""));
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
        return String.join(".", "information", name, part);
    }
}
