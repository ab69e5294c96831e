package org.dpportal.requests;

import java.util.Set;

/**
 * How somebody wants the council to talk and write to them, as the Accessible Information Standard asks.
 *
 * @param language the tag of one of the portal's languages, or {@link #OTHER}
 * @param languageOther their own word for another language
 * @param formatOther their own words for another format
 */
public record RequestNeeds(String language, String languageOther, Format format, String formatOther, Set<Help> help) {
    public static final String OTHER = "OTHER";
    public static final int LONGEST_LANGUAGE = 100;
    public static final int LONGEST_FORMAT = 200;

    public RequestNeeds {
        help = Set.copyOf(help);
        if (language.equals(OTHER) && languageOther.isBlank()) {
            throw new IllegalArgumentException("Another language has a name");
        }
    }

    /** What letters look like. */
    public enum Format {
        STANDARD,
        EASY_READ,
        LARGE_PRINT,
        OTHER
    }

    /** Who should be there when the council talks with them. */
    public enum Help {
        INTERPRETER,
        SIGN_LANGUAGE
    }
}
