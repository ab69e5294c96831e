package org.dpportal.translations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dpportal.content.Language;
import org.dpportal.content.TextStates;
import org.dpportal.content.TextStates.TextState;
import org.dpportal.house.StateFiles;
import org.dpportal.house.WordChecks;
import org.dpportal.translations.EasyReadFile.Row;

/** Every row of Easy Read, ready for a translator into one language. A page has one state, and so have all of its rows. */
record EasyReadOut(Language language, Path tree, WordChecks checks) {
    /** Before a page's name: a feature may be called as a folder of pages is. */
    static final String PREFIX = "easy-read/";

    List<ForTranslator.Part> parts() throws IOException {
        List<ForTranslator.Part> parts = new ArrayList<>();
        for (String page : Recording.easyReadPages(tree)) {
            parts.add(part(page));
        }
        return parts;
    }

    static Path file(Path tree, String page, Language language) {
        return tree.resolve("easy-read").resolve(page).resolve(language.tag() + ".md");
    }

    private ForTranslator.Part part(String page) throws IOException {
        EasyReadFile english = EasyReadFile.read(file(tree, page, Language.EN)).orElseThrow();
        Optional<EasyReadFile> own = EasyReadFile.read(file(tree, page, language));
        TextState standing = own.map(file -> standing(page, file)).orElse(TextState.UNRECORDED);
        List<ForTranslator> rows = new ArrayList<>();
        for (Row row : english.rows()) {
            Optional<String> words = own.flatMap(file -> file.wordsOf(row));
            Unit unit = new Unit(
                    PREFIX + page,
                    row.key(),
                    row.words(),
                    words,
                    words.isPresent() ? Unit.stateOf(standing) : Unit.NEEDS_TRANSLATION,
                    words.isPresent() && standing == TextState.REVIEWED,
                    own.map(EasyReadOut::check),
                    rows.isEmpty() ? reason(own) : List.of());
            rows.add(new ForTranslator(
                    unit, checks.placesOfEasyRead(page, row.part()), row.picture(), explanation(row)));
        }
        return new ForTranslator.Part(PREFIX + page, rows);
    }

    private TextState standing(String page, EasyReadFile own) {
        TextStates states = StateFiles.read(StateFiles.ofEasyRead(tree, page));
        TextState standing = states.standing(
                language.tag(),
                StateFiles.easyRead(tree, page, Language.EN),
                StateFiles.easyRead(tree, page, language));
        boolean checked = own.says("state").equals(Optional.of("checked"));
        return standing == TextState.REVIEWED && !checked ? TextState.DRAFT : standing;
    }

    private static Unit.Review check(EasyReadFile own) {
        return new Unit.Review(
                own.says("checked-by").orElse(""), own.says("checked-on").orElse(""));
    }

    private static List<String> reason(Optional<EasyReadFile> own) {
        return own.flatMap(file -> file.says("other-words")).stream()
                .map(reason -> "other words: " + reason)
                .toList();
    }

    private String explanation(Row row) {
        String what = row.heading() ? "Easy Read: a heading." : "Easy Read: one idea, at most 15 words.";
        return row.picture().isEmpty()
                ? what
                : what + " Picture: " + row.picture() + " (" + checks.meaningOfPicture(row.picture()) + ").";
    }
}
