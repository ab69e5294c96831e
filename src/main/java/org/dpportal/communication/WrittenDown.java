package org.dpportal.communication;

import java.util.Optional;
import java.util.Set;
import org.dpportal.content.Language;
import org.dpportal.content.ReadingMode;

/**
 * What an officer writes down of what a person, or whoever decides for them, has said to the council.
 *
 * @param language empty if it stays as it was
 * @param mode empty if it stays as it was
 * @param words in the person's own words, at most {@link CommunicationNeeds#LONGEST_WORDS} characters; may be empty
 */
public record WrittenDown(
        Said said,
        Optional<Language> language,
        Optional<ReadingMode> mode,
        Letters letters,
        Set<Support> support,
        String words,
        Set<Told> told) {
    /** How it reached the council. */
    public enum Said {
        PHONE,
        MEETING,
        /** On paper or by email. */
        LETTER
    }

    public WrittenDown {
        support = Set.copyOf(support);
        told = Set.copyOf(told);
    }
}
