package org.dpportal.house;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dpportal.content.Language;
import org.dpportal.house.TextFiles.Text;

/** Which letters a language is written in. English words in an Urdu text were forgotten, or are names. */
final class Script {
    private static final Map<Language, UnicodeScript> SCRIPTS = Map.of(
            Language.PA, UnicodeScript.GURMUKHI,
            Language.UR, UnicodeScript.ARABIC,
            Language.AR, UnicodeScript.ARABIC,
            Language.TI, UnicodeScript.ETHIOPIC,
            Language.GU, UnicodeScript.GUJARATI);

    /** Written so in every language. */
    private static final Set<String> EVERYWHERE =
            Set.of("PDF", "CSV", "MB", "JPEG", "PNG", "GPS", "name", "example", "com", "Keycloak");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

    private Script() {}

    /** The first word in other letters than the language's own, outside of arguments. */
    static Optional<String> foreignWord(Text text) {
        UnicodeScript own = SCRIPTS.getOrDefault(text.file().language(), UnicodeScript.LATIN);
        return text.pattern().stream()
                .flatMap(pattern -> pattern.readings().stream())
                .flatMap(reading -> WORD.matcher(reading).results())
                .map(MatchResult::group)
                .filter(word -> !EVERYWHERE.contains(word))
                .filter(word -> word.codePoints()
                        .filter(Character::isLetter)
                        .anyMatch(letter -> isForeign(UnicodeScript.of(letter), own)))
                .findFirst();
    }

    private static boolean isForeign(UnicodeScript script, UnicodeScript own) {
        return script != own && script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED;
    }
}
