package org.dpportal.requests;

import java.util.Optional;

/**
 * How the council can reach somebody: at least one way.
 *
 * @param way the one that they like best
 * @param time when, in their own words; may be empty
 */
public record Contact(String phone, String email, String post, Optional<BestWay> way, String time) {
    public static final int LONGEST_PHONE = 60;
    public static final int LONGEST_EMAIL = 200;
    public static final int LONGEST_POST = 500;
    public static final int LONGEST_TIME = 200;

    public Contact {
        if (phone.isBlank() && email.isBlank() && post.isBlank()) {
            throw new IllegalArgumentException("Nobody can be reached by nothing");
        }
    }

    /** A way to reach somebody. */
    public enum BestWay {
        PHONE,
        EMAIL,
        POST
    }

    /** What stands for this way; empty if they gave nothing. */
    public String by(BestWay one) {
        return switch (one) {
            case PHONE -> phone;
            case EMAIL -> email;
            case POST -> post;
        };
    }
}
