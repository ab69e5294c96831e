package org.dpportal.house;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dpportal.content.Language;
import org.dpportal.house.EasyReadFiles.Row;

/**
 * What can be counted of "one idea in a row": one sentence, or a question and the sentence that answers it; and in a sentence one sign that parts
 * its clauses, at most.
 */
final class OneIdea {
    private static final int MOST_CLAUSE_MARKS = 1;
    private static final Pattern CLAUSE_MARK = Pattern.compile("[,،፣:፡፥;؛፤]");
    private static final Pattern QUESTION = Pattern.compile("[?؟፧]\\s*$");

    private OneIdea() {}

    /** What is wrong with a row, if anything. */
    static Optional<String> broken(Row row, Language language) {
        return row.readings().stream()
                .flatMap(reading -> broken(EasyReadFiles.sentences(reading, language)).stream())
                .findFirst();
    }

    private static Optional<String> broken(List<String> sentences) {
        boolean answers =
                sentences.size() == 2 && QUESTION.matcher(sentences.get(0)).find();
        if (sentences.size() > 1 && !answers) {
            return Optional.of("has " + sentences.size() + " sentences, which are more ideas than one");
        }
        return sentences.stream()
                .filter(sentence -> CLAUSE_MARK.matcher(sentence).results().count() > MOST_CLAUSE_MARKS)
                .map(sentence -> "has a sentence of more than two clauses: “" + sentence.strip() + "”")
                .findFirst();
    }
}
