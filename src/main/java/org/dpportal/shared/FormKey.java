package org.dpportal.shared;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one-time key of a form, 128 random bits: sending the same form again finds what it has done already. */
public record FormKey(String value) {
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z_-]{22}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public FormKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a form key");
        }
    }

    public static FormKey draw() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return new FormKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** What stands in an address; empty if it cannot be a key. */
    public static Optional<FormKey> of(String text) {
        return text != null && SHAPE.matcher(text).matches() ? Optional.of(new FormKey(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
