package org.dpportal.notifications;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.dpportal.shared.Reference;

/**
 * Something that a person is told.
 *
 * @param key its texts are {@code notices.<key>.title} and {@code notices.<key>.text}
 * @param arguments of the texts: words, days, and keys of other texts
 * @param hidden whether it is kept from those who act for the person
 * @param sent how it went out besides the portal; empty if it did not, or not yet
 */
public record Notice(
        Reference reference,
        String key,
        Map<String, Object> arguments,
        Instant at,
        boolean read,
        boolean hidden,
        Optional<Sent> sent) {
    public Notice {
        arguments = Map.copyOf(arguments);
    }

    /** A text that stands in another one: read in the reader's language like that. */
    public record Key(String key) {}
}
