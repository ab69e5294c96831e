package org.dpportal.communication;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dpportal.content.Language;
import org.dpportal.content.ReadingMode;
import org.dpportal.content.TextSize;
import org.dpportal.shared.Reference;

/**
 * How a person wants to be told things, as far as they have said.
 *
 * @param person whose they are
 * @param support what they need to talk with the council
 * @param words the same in their own words; may be empty
 * @param told whom the council may tell
 * @param confirmedOn the day on which they last said that this is right; empty if they were never asked
 * @param version how often it was changed
 */
public record CommunicationNeeds(
        Reference person,
        HowToRead reading,
        Letters letters,
        Set<Support> support,
        String words,
        Set<Told> told,
        Optional<LocalDate> confirmedOn,
        int version) {
    /** How long {@code words} may be, in characters. */
    public static final int LONGEST_WORDS = 1000;

    public CommunicationNeeds {
        support = Set.copyOf(support);
        told = Set.copyOf(told);
    }

    /** How the person reads: pages, and letters unless those come in another form. */
    public record HowToRead(Optional<Language> language, Optional<ReadingMode> mode, Optional<TextSize> size) {}

    /** Whether an officer must do something differently for this person. */
    public boolean isSpecial() {
        return reading.language().filter(one -> one != Language.EN).isPresent()
                || reading.mode().filter(one -> one == ReadingMode.EASY_READ).isPresent()
                || letters.channel() != Channel.PORTAL
                || letters.format() != LetterFormat.STANDARD
                || !support.isEmpty()
                || !words.isEmpty();
    }
}
