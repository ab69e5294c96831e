package org.dpportal.content;

import java.util.Optional;

/** How a page is read: as usual, or in Easy Read. */
public enum ReadingMode {
    STANDARD("standard"),
    EASY_READ("easy-read");

    private final String parameter;

    ReadingMode(String parameter) {
        this.parameter = parameter;
    }

    /** The value of {@code ?view=} and of the cookie. */
    public String parameter() {
        return parameter;
    }

    public static Optional<ReadingMode> of(String parameter) {
        for (ReadingMode mode : values()) {
            if (mode.parameter.equals(parameter)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }
}
