package org.dpportal.house;

import static org.dpportal.house.Rule.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dpportal.content.Language;
import org.dpportal.content.TextStates;
import org.dpportal.content.TextStates.Recorded;
import org.dpportal.content.TextStates.TextState;

/** What holds for the state of each translation: nothing is called reviewed that nobody reviewed as it stands. */
final class StateRules {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final String RECORD_IT = "run ./dev translations record";

    private StateRules() {}

    static List<Rule> ofTexts() {
        return List.of(
                rule(
                        "The state of every translation is recorded",
                        house -> standing(house, TextState.UNRECORDED, "has no record: " + RECORD_IT),
                        "pl/states.properties"),
                rule(
                        "A reviewed translation is what was reviewed, of what English says",
                        house -> standing(
                                house,
                                TextState.REVIEW_IS_OVER,
                                "is marked as reviewed, but it or the English text has changed since: " + RECORD_IT
                                        + ", and have it reviewed again"),
                        "ar/states.properties",
                        "ur/states.properties"),
                rule("A review says who and when", StateRules::unsigned, "ro/states.properties"),
                rule(
                        "The state stands in the record, not at the top of the file",
                        StateRules::oldHeaders,
                        "pl/header.properties"));
    }

    static List<Rule> ofEasyRead() {
        return List.of(
                rule(
                        "The state of every Easy Read file is recorded",
                        house -> EasyReadFiles.of(house).files().stream()
                                .filter(file -> standing(house, file) == TextState.UNRECORDED)
                                .map(file -> file.at("has no record: " + RECORD_IT)),
                        "home/states/pl.md"),
                rule(
                        "Checked Easy Read is what was checked, of what English says",
                        house -> EasyReadFiles.of(house).files().stream()
                                .filter(file -> "checked".equals(file.header().get("state")))
                                .filter(file -> standing(house, file) != TextState.REVIEWED)
                                .map(file -> file.at("is called checked, but it or the English page has changed since: "
                                        + "put “state: draft” back, or have it checked again, put the new day, and "
                                        + RECORD_IT)),
                        "home/states/ar.md"));
    }

    private static Stream<Violation> standing(House house, TextState unwanted, String says) {
        TextFiles texts = TextFiles.of(house);
        Map<String, TextStates> known = new HashMap<>();
        return texts.translations()
                .filter(text -> texts.english(text)
                        .filter(english -> known.computeIfAbsent(text.file().name(), name -> states(house, text.file()))
                                        .standing(text.key(), english.value(), text.value())
                                == unwanted)
                        .isPresent())
                .map(text -> text.at(says));
    }

    private static TextStates states(House house, TextFiles.File file) {
        return StateFiles.read(StateFiles.ofTexts(house.tree(), file.language(), file.feature()));
    }

    private static Stream<Violation> unsigned(House house) {
        return TextFiles.of(house).files().stream()
                .filter(file -> file.language() != Language.EN)
                .flatMap(file -> states(house, file).records().entrySet().stream()
                        .filter(entry -> entry.getValue().stream().anyMatch(StateRules::isUnsigned))
                        .map(entry -> file.at(entry.getKey() + " was reviewed, but by whom and when?")));
    }

    private static boolean isUnsigned(Recorded record) {
        return record.reviewed()
                && (record.by().isBlank() || !DAY.matcher(record.on()).matches());
    }

    private static Stream<Violation> oldHeaders(House house) {
        return TextFiles.of(house).files().stream()
                .filter(TextFiles.File::hasOldHeader)
                .map(file -> file.at("says at its top whether it is checked: " + RECORD_IT));
    }

    private static TextState standing(House house, EasyReadFiles.File file) {
        Optional<Language> language = Language.of(file.language());
        if (language.isEmpty()) {
            return TextState.DRAFT;
        }
        TextStates states = StateFiles.read(StateFiles.ofEasyRead(house.tree(), file.page()));
        return states.standing(
                file.language(),
                StateFiles.easyRead(house.tree(), file.page(), Language.EN),
                StateFiles.easyRead(house.tree(), file.page(), language.get()));
    }
}
