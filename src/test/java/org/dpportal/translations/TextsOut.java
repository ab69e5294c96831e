package org.dpportal.translations;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dpportal.content.Language;
import org.dpportal.content.TextStates;
import org.dpportal.content.TextStates.Recorded;
import org.dpportal.content.TextStates.TextState;
import org.dpportal.house.StateFiles;
import org.dpportal.house.TextFiles;
import org.dpportal.house.TextFiles.File;
import org.dpportal.house.TextFiles.Text;
import org.dpportal.house.WordChecks;

/** Every text of {@code translations/}, ready for a translator into one language. */
record TextsOut(Language language, Path tree, TextFiles texts, WordChecks checks) {

    Stream<ForTranslator.Part> parts() {
        return texts.english().map(english -> {
            TextStates states = StateFiles.read(StateFiles.ofTexts(tree, language, english.feature()));
            Optional<File> own = texts.file(language, english.feature());
            return new ForTranslator.Part(
                    english.feature(),
                    english.texts().stream()
                            .map(text -> text(text, own.flatMap(file -> file.text(text.key())), states))
                            .toList());
        });
    }

    private ForTranslator text(Text english, Optional<Text> own, TextStates states) {
        TextState standing = own.map(text -> states.standing(english.key(), english.value(), text.value()))
                .orElse(TextState.UNRECORDED);
        Optional<Unit.Review> review = own.flatMap(text -> states.of(english.key(), english.value(), text.value()))
                .filter(Recorded::reviewed)
                .map(record -> new Unit.Review(record.by(), record.on()));
        Unit unit = new Unit(
                english.file().feature(),
                english.key(),
                english.value(),
                own.map(Text::value),
                Unit.stateOf(standing),
                standing == TextState.REVIEWED,
                review,
                own.map(TextsOut::comments).stream().toList());
        return new ForTranslator(unit, checks.placesOf(english.key()), "", comments(english));
    }

    private static String comments(Text text) {
        return text.comments().stream()
                .map(line -> line.replaceFirst("^#\\s*", ""))
                .collect(Collectors.joining(" "));
    }
}
