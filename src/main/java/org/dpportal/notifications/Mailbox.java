package org.dpportal.notifications;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.regex.Pattern;

/** Addresses to which the portal sends: one mailbox each, and nothing that a mail server could read as more than that. */
final class Mailbox {
    private static final Pattern ONE =
            Pattern.compile("[^\\s\\p{Cntrl}@<>,;:\"()\\[\\]\\\\]{1,64}@[\\p{L}\\p{N}.-]{1,190}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{6,14}");

    private Mailbox() {}

    static boolean isAddress(String text) {
        return ONE.matcher(text).matches();
    }

    /** @throws AddressException if it is not the address of exactly one mailbox */
    static InternetAddress of(String text) throws AddressException {
        if (!isAddress(text)) {
            throw new AddressException("Not a mailbox");
        }
        return new InternetAddress(text, true);
    }

    /**
     * The mailbox of a phone at a gateway of text messages: its number as the whole world dials it, without a plus.
     *
     * @param number as people write it, with blanks; one that begins with 0 is of the United Kingdom
     * @throws AddressException if it is no number
     */
    static InternetAddress ofPhone(String number, String gateway) throws AddressException {
        String dialled = number.replaceAll("\\(0\\)|[^+0-9]", "");
        String world = dialled.startsWith("+")
                ? dialled.substring(1)
                : dialled.startsWith("00") ? dialled.substring(2) : dialled.replaceFirst("^0", "44");
        if (!NUMBER.matcher(world).matches()) {
            throw new AddressException("Not a phone number");
        }
        return of(world + "@" + gateway);
    }
}
