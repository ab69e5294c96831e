package org.dpportal.house;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The arguments that a page gives to a text, in {@code m.t('home.todo', {'n': 3})}. A text whose argument is not given would leave its place
 * empty, and only a reader would notice.
 */
final class GivenArguments {
    private static final Pattern ASKED = Pattern.compile("\\bm\\.t\\(");
    private static final Pattern KEY = Pattern.compile("'([a-z][A-Za-z]*\\.[A-Za-z0-9_.-]*)'");
    private static final Pattern NAME = Pattern.compile("'([A-Za-z]+)'\\s*:");

    private GivenArguments() {}

    /** What each page leaves out; where the map of arguments is made by a bean, nobody can tell. */
    static Stream<Violation> missing(House house) {
        Map<String, Set<String>> needed = TextFiles.of(house)
                .englishTexts()
                .filter(text -> text.pattern().isPresent())
                .collect(Collectors.toMap(
                        TextFiles.Text::key,
                        text -> text.pattern().get().arguments().keySet(),
                        (first, second) -> first));
        return House.files(house.views(), ".xhtml").stream().flatMap(file -> {
            String page = House.read(file);
            return ASKED.matcher(page)
                    .results()
                    .map(found -> inside(page, found.end()))
                    .flatMap(asked -> leftOut(asked, needed).stream())
                    .map(says -> new Violation(file.getFileName().toString(), says));
        });
    }

    private static Optional<String> leftOut(String asked, Map<String, Set<String>> needed) {
        int map = asked.indexOf(", ");
        String first = map < 0 ? asked : asked.substring(0, map);
        String second = map < 0 ? "{}" : asked.substring(map + 2).strip();
        if (!second.startsWith("{")) {
            return Optional.empty();
        }
        Set<String> given = new HashSet<>();
        NAME.matcher(second).results().forEach(name -> given.add(name.group(1)));
        Set<String> left = new TreeSet<>();
        KEY.matcher(first)
                .results()
                .map(key -> key.group(1))
                .forEach(key -> needed.forEach((known, arguments) -> {
                    if (key.endsWith(".") ? known.startsWith(key) : known.equals(key)) {
                        arguments.stream().filter(name -> !given.contains(name)).forEach(left::add);
                    }
                }));
        return left.isEmpty() ? Optional.empty() : Optional.of("m.t(" + asked + ") leaves out " + left);
    }

    /** What stands between the bracket before {@code from} and the one that closes it. */
    private static String inside(String page, int from) {
        int open = 1;
        int at = from;
        for (; at < page.length() && open > 0; at++) {
            open += page.charAt(at) == '(' ? 1 : page.charAt(at) == ')' ? -1 : 0;
        }
        return page.substring(from, Math.max(at - 1, from));
    }
}
