package org.dpportal.content.web.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private static final Path MANIFEST = Path.of("easy-read/pictures/manifest.properties");
    private static final Pattern IN_A_PAGE = Pattern.compile("(?:picture|dp:picture name)=\"([^\"]+)\"");
    private static final Pattern IN_AN_EXPRESSION = Pattern.compile("[?:] *'([a-z0-9-]+)'");
    private static final Pattern IN_EASY_READ = Pattern.compile("!\\[([^]]*)]");

    @Test
    void every_picture_on_a_page_is_in_the_set() throws IOException {
        assertEquals(List.of(), missing(Path.of("src/main/webapp"), ".xhtml"));
    }

    @Test
    void every_picture_of_an_easy_read_page_is_in_the_set() throws IOException {
        assertEquals(List.of(), missing(Path.of("easy-read"), ".md"));
    }

    @Test
    void every_picture_says_where_it_comes_from_its_licence_and_what_it_means() throws IOException {
        manifest()
                .forEach((name, line) -> assertTrue(
                        line.toString().matches("tabler:[a-z0-9-]+ \\| MIT \\| [A-Z].+"), name + " = " + line));
    }

    @Test
    void a_picture_that_is_not_in_the_set_is_found() {
        assertEquals(
                List.of("dinosaur"),
                used("<dp:button picture=\"dinosaur\" text=\"…\"/>").toList());
        assertEquals(
                List.of("page", "book"),
                used("<dp:picture name=\"#{reading.easy ? 'page' : 'book'}\"/>").toList());
        assertEquals(List.of("cow"), used("![cow](a cow) This is a **cow**.").toList());
    }

    private static List<String> missing(Path folder, String ending) throws IOException {
        Properties manifest = manifest();
        TreeSet<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(ending) && !file.endsWith("README.md"))
                    .forEach(file -> used(read(file))
                            .filter(name -> !manifest.containsKey(name))
                            .forEach(name -> missing.add(name + " in " + file)));
        }
        return List.copyOf(missing);
    }

    private static Stream<String> used(String text) {
        Stream<String> onPage = groups(IN_A_PAGE, text)
                .flatMap(name -> name.startsWith("#{") ? groups(IN_AN_EXPRESSION, name) : Stream.of(name));
        Stream<String> easyRead = groups(IN_EASY_READ, text).filter(name -> !name.isEmpty());
        return Stream.concat(onPage, easyRead);
    }

    private static Stream<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult result) -> result.group(1));
    }

    private static Properties manifest() throws IOException {
        Properties manifest = new Properties();
        try (Reader in = Files.newBufferedReader(MANIFEST)) {
            manifest.load(in);
        }
        return manifest;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
