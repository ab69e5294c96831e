package org.dpportal.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.dpportal.content.Language;
import org.dpportal.content.TextStates;

/** Where the records of translations stand: beside the texts, and beside the Easy Read files of a page. */
public final class StateFiles {
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\R.*?\\R---\\R", Pattern.DOTALL);

    private StateFiles() {}

    public static Path ofTexts(Path tree, Language language, String feature) {
        return tree.resolve("translations").resolve(language.tag()).resolve(feature + ".state");
    }

    /** Its keys are the tags of the languages. */
    public static Path ofEasyRead(Path tree, String page) {
        return tree.resolve("easy-read").resolve(page).resolve("languages.state");
    }

    public static TextStates read(Path file) {
        try {
            return Files.exists(file) ? TextStates.read(House.read(file)) : TextStates.NONE;
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    /** The words of an Easy Read file, without what it says of itself; nothing if there is no file. */
    public static String easyRead(Path tree, String page, Language language) {
        Path file = tree.resolve("easy-read").resolve(page).resolve(language.tag() + ".md");
        return Files.exists(file)
                ? FRONT_MATTER.matcher(House.read(file)).replaceFirst("").strip()
                : "";
    }
}
