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
    /** What counts until somebody says something else. */
    public static final Letters USUAL =
            new Letters(Channel.PORTAL, LetterFormat.STANDARD, Optional.empty(), Optional.empty(), Optional.empty());

    /** Where letters go by this way, if that was ever said. */
    public Optional<String> address(Channel way) {
        return switch (way) {
            case PORTAL -> Optional.empty();
            case MAIL -> mail;
            case TEXT -> phone;
            case POST -> post;
        };
    }

    /** From now on only in the portal; the addresses are kept for another time. */
    public Letters inPortal() {
        return new Letters(Channel.PORTAL, format, mail, phone, post);
    }

    /** From now on by this way to this address, as {@link Channel#read} made it ready. */
    public Letters by(Channel way, String address) {
        return new Letters(
                way,
                format,
                way == Channel.MAIL ? Optional.of(address) : mail,
                way == Channel.TEXT ? Optional.of(address) : phone,
                way == Channel.POST ? Optional.of(address) : post);
    }

    public Letters as(LetterFormat form) {
        return new Letters(channel, form, mail, phone, post);
    }
}
