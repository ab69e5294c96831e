package org.dpportal.journeys;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the app on a person's phone shows: a code of six digits, by RFC 6238. */
final class OneTimeCode {
    static final int SECONDS = 30;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private OneTimeCode() {}

    /** @param key as the page shows it, with or without gaps */
    static String of(String key, Instant when) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(key.replaceAll("\\s", "")), "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8)
                    .putLong(when.getEpochSecond() / SECONDS)
                    .array());
            int at = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, at, 4).getInt() & 0x7fffffff;
            return String.format("%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String key) {
        ByteBuffer bytes = ByteBuffer.allocate(key.length() * 5 / 8);
        int waiting = 0;
        int bits = 0;
        for (char letter : key.toCharArray()) {
            waiting = waiting << 5 | LETTERS.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (waiting >> bits));
            }
        }
        return bytes.array();
    }
}
