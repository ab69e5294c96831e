package org.dpportal.shared;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What people read out on the phone and see in an address: a letter for the kind of thing and eight signs that cannot be taken for one
 * another, such as {@code R-7KQ4-MW2X}. Drawn at random, so that one reference says nothing about the next.
 */
public record Reference(String value) {
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRTUVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("[A-Z]-[" + SIGNS + "]{4}-[" + SIGNS + "]{4}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public Reference {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a reference");
        }
    }

    /** A new one; {@code kind} is {@code A} for an account, {@code P} for a person, {@code R} for a receipt. */
    public static Reference draw(char kind) {
        StringBuilder text = new StringBuilder().append(kind);
        for (int i = 0; i < 8; i++) {
            if (i % 4 == 0) {
                text.append('-');
            }
            text.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new Reference(text.toString());
    }

    /** What somebody typed or followed; empty if it cannot be a reference. */
    public static Optional<Reference> of(String text) {
        return text != null && SHAPE.matcher(text).matches() ? Optional.of(new Reference(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
