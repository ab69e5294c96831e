package org.dpportal.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves that a form was handed out by this portal to the very person who sends it back. Bound to the sign-in's subject and not to the
 * session, so that what somebody typed survives a lost session; masked anew each time, so that compression gives nothing away (BREACH).
 */
public final class FormSeal {
    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** @param secret at least 16 characters, the same on every node */
    public FormSeal(String secret) {
        if (secret.length() < 16) {
            throw new IllegalArgumentException("The secret for form tokens needs at least 16 characters");
        }
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    public String seal(String subject) {
        byte[] mask = new byte[BYTES];
        RANDOM.nextBytes(mask);
        byte[] token = Arrays.copyOf(mask, 2 * BYTES);
        byte[] proof = proof(subject);
        for (int i = 0; i < BYTES; i++) {
            token[BYTES + i] = (byte) (mask[i] ^ proof[i]);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Whether this token was made for that subject; false for anything else, {@code null} and garbage included. */
    public boolean isIntact(String token, String subject) {
        if (token == null || token.length() != 4 * 2 * BYTES / 3) {
            return false;
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
        byte[] claimed = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            claimed[i] = (byte) (bytes[i] ^ bytes[BYTES + i]);
        }
        return MessageDigest.isEqual(claimed, proof(subject));
    }

    private byte[] proof(String subject) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(subject.getBytes(StandardCharsets.UTF_8)), BYTES);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
