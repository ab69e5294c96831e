package org.dpportal.notifications;

import java.time.Instant;
import java.util.Optional;
import org.dpportal.content.Language;
import org.dpportal.content.ReadingMode;
import org.dpportal.shared.Reference;

/**
 * A letter on its way to a person, as officers see it.
 *
 * @param person their name
 * @param personReference their reference
 * @param language in which they read; empty if they have not said
 * @param mode in which they read pages; empty if they have not said
 * @param format in what form they want letters, as {@code communication.LetterFormat} calls it
 * @param way which they had chosen
 * @param failed whether the portal has given up
 * @param since when they were told
 * @param version how often it was changed
 */
public record Delivery(
        Reference reference,
        String person,
        Reference personReference,
        Optional<Language> language,
        Optional<ReadingMode> mode,
        String format,
        Way way,
        boolean failed,
        Instant since,
        Optional<Sent> sent,
        int version) {
    private static final String EASY_READ = "EASY_READ";

    /** Whether it is written in Easy Read: because letters are to be, or because the person reads everything so. */
    public boolean easyRead() {
        return format.equals(EASY_READ)
                || mode.filter(one -> one == ReadingMode.EASY_READ).isPresent();
    }

    /** Whether an officer still has something to do with it. */
    public boolean isOpen() {
        return sent.isEmpty();
    }
}
