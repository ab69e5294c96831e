package org.dpportal.notifications;

import java.util.Optional;
import org.dpportal.content.Language;

/**
 * One way on which the portal itself tells somebody that there is a letter. Whoever opens that mail, or reads the message over a shoulder,
 * learns nothing but that: not what it is about, nor whose help somebody needs.
 */
interface Carrier {
    Way way();

    /** Whether this server has been told where to send. */
    boolean isReady();

    /** @throws Undelivered if nobody has taken it */
    void carry(Parcel parcel) throws Undelivered;

    /**
     * One thing to send.
     *
     * @param reference of the letter
     * @param mail address of the person's mailbox, if they have one
     * @param phone their number for text messages, if they have one
     * @param council its name
     * @param councilPhone its phone line
     */
    record Parcel(
            String reference,
            Optional<String> mail,
            Optional<String> phone,
            Language language,
            String council,
            String councilPhone) {}

    /** It did not go out; another try may help, unless the address itself is refused again and again. */
    final class Undelivered extends Exception {
        private static final long serialVersionUID = 1L;

        private final boolean refused;

        /** @param refused whether the address is at fault, and not the way to it */
        Undelivered(boolean refused, Throwable cause) {
            super("Not delivered", cause);
            this.refused = refused;
        }

        boolean isRefused() {
            return refused;
        }
    }
}
