package org.dpportal.translations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dpportal.content.EasyReadRows;
import org.dpportal.content.Language;
import org.dpportal.content.TextStates;
import org.dpportal.content.TextStates.TextState;
import org.dpportal.house.StateFiles;
import org.dpportal.house.TextFiles;
import org.dpportal.house.TextFiles.Text;

/** How far each language is: texts, and Easy Read pages, by state. */
final class LanguageTable {
    private static final String ROW = "%-10s %5s %6s %15s %15s %15s%n";

    private final Path tree;
    private final TextFiles texts;

    LanguageTable(Path tree) {
        this.tree = tree;
        this.texts = TextFiles.of(tree);
    }

    String written() throws IOException {
        StringBuilder table = new StringBuilder();
        table.append(String.format(ROW, "Texts", "all", "there", "reviewed", "draft", "stale"));
        List<Text> english = texts.englishTexts().toList();
        table.append(String.format(ROW, "English", english.size(), "100 %", "", "", ""));
        for (Language language : Language.values()) {
            if (language != Language.EN) {
                table.append(row(language, english.size(), ofTexts(language, english)));
            }
        }
        List<String> pages = Recording.easyReadPages(tree);
        table.append('\n').append(String.format(ROW, "Easy Read", "all", "there", "checked", "draft", "stale"));
        for (Language language : Language.values()) {
            table.append(row(language, pages.size(), ofEasyRead(language, pages)));
        }
        return table.append(
                        """

                        reviewed: a qualified person has read it. draft: nobody has yet, or it changed since. stale: English changed since it was made.
                        """)
                .toString();
    }

    Map<TextState, Integer> ofTexts(Language language, List<Text> english) {
        Map<String, TextStates> states = new HashMap<>();
        List<TextState> standings = new ArrayList<>();
        for (Text text : english) {
            String feature = text.file().feature();
            Optional<Text> own = texts.file(language, feature).flatMap(file -> file.text(text.key()));
            TextStates known =
                    states.computeIfAbsent(feature, name -> StateFiles.read(StateFiles.ofTexts(tree, language, name)));
            own.ifPresent(translation -> standings.add(known.standing(text.key(), text.value(), translation.value())));
        }
        return counted(standings);
    }

    private Map<TextState, Integer> ofEasyRead(Language language, List<String> pages) throws IOException {
        List<TextState> standings = new ArrayList<>();
        for (String page : pages) {
            Path file = tree.resolve("easy-read").resolve(page).resolve(language.tag() + ".md");
            if (Files.exists(file)) {
                TextState standing = StateFiles.read(StateFiles.ofEasyRead(tree, page))
                        .standing(
                                language.tag(),
                                StateFiles.easyRead(tree, page, Language.EN),
                                StateFiles.easyRead(tree, page, language));
                boolean checked = "checked"
                        .equals(EasyReadRows.header(Files.readString(file)).get("state"));
                standings.add(standing == TextState.REVIEWED && !checked ? TextState.DRAFT : standing);
            }
        }
        return counted(standings);
    }

    private static Map<TextState, Integer> counted(List<TextState> standings) {
        Map<TextState, Integer> counts = new EnumMap<>(TextState.class);
        standings.forEach(standing -> counts.merge(standing, 1, Integer::sum));
        return counts;
    }

    private static String row(Language language, int all, Map<TextState, Integer> counts) {
        int there = counts.values().stream().mapToInt(Integer::intValue).sum();
        int reviewed = counts.getOrDefault(TextState.REVIEWED, 0);
        int stale = counts.getOrDefault(TextState.STALE, 0);
        return String.format(
                ROW,
                language.locale().getDisplayLanguage(Locale.ENGLISH),
                all,
                percent(there, all),
                share(reviewed, all),
                share(there - reviewed - stale, all),
                share(stale, all));
    }

    private static String share(int part, int all) {
        return part + " (" + percent(part, all) + ")";
    }

    /** Rounded down, so that nothing is called whole that is not. */
    private static String percent(int part, int all) {
        return (all == 0 ? 100 : part * 100 / all) + " %";
    }
}
