package org.dpportal.translations;

import java.util.List;
import java.util.Optional;

/**
 * One text on its way out to a translator: what it is, and what helps to translate it.
 *
 * @param places where readers meet it
 * @param picture the name of the picture beside it; empty if there is none
 * @param explanation what it is, in the words of whoever wrote the English
 */
record ForTranslator(Unit unit, List<String> places, String picture, String explanation) {

    /** @param of the texts of one file, or the rows of one page */
    record Part(String name, List<ForTranslator> of) {}

    Optional<Unit.Review> review() {
        return unit.isReviewed() ? unit.review() : Optional.empty();
    }
}
