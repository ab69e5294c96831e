package org.dpportal.information;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dpportal.content.FoldedText;
import org.dpportal.content.Language;

/** A page or a hard word in one language, as the search keeps it. */
record Place(String address, String title, FoldedText called, List<Line> lines) {
    private record Line(String sentence, FoldedText folded) {}

    static Place of(String address, String title, List<String> names, List<String> sentences) {
        return new Place(
                address,
                title,
                FoldedText.of(String.join(" ", names)),
                sentences.stream()
                        .map(sentence -> new Line(sentence, FoldedText.of(sentence)))
                        .toList());
    }

    /** This place, with the sentence that says most of the words, if all of them stand somewhere in it. */
    Optional<Found> find(Sought sought, Language language) {
        boolean all = !sought.words().isEmpty()
                && sought.words().stream().allMatch(word -> texts().anyMatch(text -> text.answers(word)));
        return all
                ? lines.stream()
                        .filter(line -> !line.sentence().equals(title))
                        .max(Comparator.comparing(line -> sought.in(line.folded())))
                        .map(line -> new Found(address, title, line.sentence(), language))
                : Optional.empty();
    }

    private Stream<FoldedText> texts() {
        return Stream.concat(Stream.of(called), lines.stream().map(Line::folded));
    }
}
