package org.dpportal.information;

import java.util.List;
import org.dpportal.content.FoldedText;

/** The words that somebody typed into the search. */
record Sought(List<FoldedText.Word> words) {
    /** More than anybody types; the rest is not looked at, so that nobody can keep the server busy with it. */
    private static final int LONGEST = 100;

    private static final int MOST_WORDS = 8;

    static Sought of(String typed) {
        String text = typed.substring(0, Math.min(typed.length(), LONGEST));
        return new Sought(
                FoldedText.sought(text).words().stream().limit(MOST_WORDS).toList());
    }

    /** How many of the words stand in a text. */
    long in(FoldedText text) {
        return words.stream().filter(text::answers).count();
    }
}
