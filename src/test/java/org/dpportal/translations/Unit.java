package org.dpportal.translations;

import java.util.List;
import java.util.Optional;
import org.dpportal.content.TextStates.TextState;

/**
 * One text, or one row of Easy Read, in an XLIFF file: a {@code trans-unit}.
 *
 * @param feature the {@code original} of the file it stands in: a feature, or {@code easy-read/} and a page
 * @param target empty if there is no translation
 * @param state as XLIFF names it, or empty
 * @param review who approved it and when, if the file says so
 * @param notes what translators have written about it
 */
record Unit(
        String feature,
        String key,
        String source,
        Optional<String> target,
        String state,
        boolean approved,
        Optional<Review> review,
        List<String> notes) {
    static final String NEEDS_TRANSLATION = "needs-translation";
    static final String NEEDS_REVIEW = "needs-review-translation";
    static final String FINAL = "final";

    /** @param on a day such as 2026-12-01 */
    record Review(String by, String on) {}

    static String stateOf(TextState standing) {
        return switch (standing) {
            case REVIEWED -> FINAL;
            case DRAFT -> NEEDS_REVIEW;
            default -> NEEDS_TRANSLATION;
        };
    }

    boolean isReviewed() {
        return approved || state.equals(FINAL) || state.equals("signed-off");
    }
}
