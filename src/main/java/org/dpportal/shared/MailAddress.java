package org.dpportal.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** The address of one mailbox, and nothing that the head of a mail could take for more. */
public record MailAddress(String value) {
    /** How long an address may be, in characters (RFC 5321, 4.5.3.1.3). */
    private static final int LONGEST = 254;

    private static final Pattern SHAPE = Pattern.compile(
            "[^\\s\\p{Cntrl}@<>()\\[\\]\",;:\\\\]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}{2,}");

    public MailAddress {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not the address of a mailbox");
        }
    }

    /** What somebody typed; empty if it cannot be an address. */
    public static Optional<MailAddress> of(String text) {
        return isOne(text) ? Optional.of(new MailAddress(text)) : Optional.empty();
    }

    /** The length first: what is much longer would be looked at for long. */
    private static boolean isOne(String text) {
        return text != null && text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
