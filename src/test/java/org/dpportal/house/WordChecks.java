package org.dpportal.house;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rules for words, for whoever takes translations in or hands them out: the very rules that the build keeps. */
public final class WordChecks {
    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"));
    private static final Path VIEWS = Path.of("src/main/webapp");

    private final House house;
    private final UsedKeys used;
    private final Map<String, String> pictures;

    /** The places in pages where Easy Read is shown, by page. */
    private final Map<String, List<View.Element>> shown = new TreeMap<>();

    /** @param tree the folder with {@code translations/} in it: the project, or a copy with new words */
    public WordChecks(Path tree) {
        this.house = new House("org.dpportal", null, SOURCES, VIEWS, tree);
        this.used = UsedKeys.of(house);
        this.pictures = PictureNames.of(house);
        View.all(house.views())
                .forEach(view -> shown.put(
                        view.name(),
                        view.elements().stream()
                                .filter(element -> element.name().equals("easyRead"))
                                .toList()));
    }

    /** What breaks a rule, each with its file, key and reason. */
    public List<String> broken() {
        return Stream.concat(TranslationRules.all().stream(), EasyReadRules.all().stream())
                .flatMap(rule -> rule.brokenIn(house).stream())
                .map(Violation::toString)
                .distinct()
                .toList();
    }

    /** The pages and classes that say this text. */
    public List<String> placesOf(String key) {
        return switch (key.substring(0, Math.max(key.indexOf('.'), 0))) {
            case "login" -> List.of("the sign-in page");
            case "glossary" -> List.of("hard words, explained");
            default -> used.placesOf(key);
        };
    }

    /** The pages that show this part of this page's Easy Read. Which part an expression means is known only when the page is made. */
    public List<String> placesOfEasyRead(String page, String part) {
        if (page.startsWith("login/")) {
            return List.of("the sign-in page");
        }
        return shown.entrySet().stream()
                .filter(view -> view.getValue().stream()
                        .anyMatch(element -> element.attribute("page").equals(page)
                                && (element.attribute("part").equals(part)
                                        || element.attribute("part").contains("#{"))))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What a picture of Easy Read means, in plain English. */
    public String meaningOfPicture(String name) {
        return pictures.getOrDefault(name, "");
    }
}
