package org.dpportal.content;

import java.util.Optional;

/** How large the words of a page are, besides what the browser enlarges. */
public enum TextSize {
    USUAL("usual"),
    LARGE("large"),
    LARGEST("largest");

    private final String parameter;

    TextSize(String parameter) {
        this.parameter = parameter;
    }

    /** How it is stored, and the end of the class of a page. */
    public String parameter() {
        return parameter;
    }

    public static Optional<TextSize> of(String parameter) {
        for (TextSize size : values()) {
            if (size.parameter.equals(parameter)) {
                return Optional.of(size);
            }
        }
        return Optional.empty();
    }
}
