package org.dpportal.feeds;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The settings of the server that feeds need; {@code docs/feeds.md} explains them. */
final class FeedSettings {
    private FeedSettings() {}

    /** The drop folder; empty if this server takes no feeds. */
    static Optional<Path> folder() {
        return Optional.ofNullable(System.getProperty("dp.feeds"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
    }

    /** How often the folder is looked at; zero for only by command. */
    static Duration interval() {
        return seconds("dp.feeds.interval", 60);
    }

    /** How long a file must lie unchanged before it counts as complete. */
    static Duration quiet() {
        return seconds("dp.feeds.quiet", 5);
    }

    private static Duration seconds(String name, long otherwise) {
        String value = System.getProperty(name, "").strip();
        return Duration.ofSeconds(value.isEmpty() ? otherwise : Long.parseLong(value));
    }
}
