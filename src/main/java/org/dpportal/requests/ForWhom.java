package org.dpportal.requests;

/**
 * For whom somebody asks.
 *
 * @param person the name of the other person; empty if they ask for themself
 * @param knows whether that person knows of it
 */
public record ForWhom(boolean myself, String person, boolean knows) {
    /** How long a name may be, in characters. */
    public static final int LONGEST_NAME = 200;

    public ForWhom {
        if (!myself && person.isBlank()) {
            throw new IllegalArgumentException("The other person must be named");
        }
    }
}
