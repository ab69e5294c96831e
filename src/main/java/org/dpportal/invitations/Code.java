package org.dpportal.invitations;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The code of an invitation: twelve signs that cannot be taken for one another, 58 random bits. */
final class Code {
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRTUVWXYZ";
    private static final int LENGTH = 12;
    private static final Pattern SHAPE = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Code() {}

    static String draw() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** What somebody typed, with or without the lines between the groups, in whatever case; empty if it cannot be a code. */
    static Optional<String> read(String typed) {
        String plain =
                typed == null ? "" : typed.replaceAll("[\\s\\p{Pd}\\p{Cf}]", "").toUpperCase(Locale.ROOT);
        return Optional.of(plain).filter(SHAPE.asMatchPredicate());
    }
}
