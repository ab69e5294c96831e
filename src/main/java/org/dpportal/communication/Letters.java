package org.dpportal.communication;

import java.util.Optional;

/**
 * How letters come to a person.
 *
 * @param mail address of the mailbox, where {@code channel} needs one or an earlier choice did
 * @param phone number of a phone that takes text messages
 * @param post name and address as they stand on an envelope, in lines
 */
public record Letters(
        Channel channel, LetterFormat format, Optional<String> mail, Optional<String> phone, Optional<String> post) {
    /** How long each may be, in characters. */
    public static final int LONGEST_MAIL = 254;

    public static final int LONGEST_PHONE = 30;
    public static final int LONGEST_POST = 500;

    /** What counts until somebody says something else. */
    public static final Letters USUAL =
            new Letters(Channel.PORTAL, LetterFormat.STANDARD, Optional.empty(), Optional.empty(), Optional.empty());
}
