package org.dpportal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dpportal.content.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page and every mail of the sign-in in every language and both ways of reading, however it is shown. */
class SignInPagesJourney {
    private static final Path THEME = Path.of("docker/keycloak/themes/portal/login");

    /** What pages are made of. */
    private static final Set<String> PARTS = Set.of("template", "passkey", "profile");

    private static final Map<String, EnglishLeft> ENGLISH = new HashMap<>();
    private static final Set<String> SEEN = new TreeSet<>();

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_page_is_whole_in_this_language(Language language) {
        whole(language, "standard");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_page_is_whole_in_easy_read_in_this_language(Language language) {
        whole(language, "easy-read");
    }

    @AfterAll
    static void no_page_of_the_theme_was_left_out() throws IOException {
        assertEquals(templates(), SEEN);
    }

    /** Every page of the theme, by the name of its template. */
    static Set<String> templates() throws IOException {
        try (Stream<Path> files = Files.list(THEME)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ftl"))
                    .map(name -> name.replace(".ftl", ""))
                    .filter(name -> !PARTS.contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private void whole(Language language, String mode) {
        if (language != Language.EN && ENGLISH.keySet().stream().noneMatch(page -> page.startsWith(mode))) {
            walk(Language.EN, mode, (doing, page) -> ENGLISH.put(mode + " " + doing, EnglishLeft.of(page)));
        }
        List<String> troubles = new ArrayList<>();
        walk(language, mode, (doing, page) -> {
            String where = mode + " " + doing;
            if (language == Language.EN) {
                ENGLISH.put(where, EnglishLeft.of(page));
            } else {
                ENGLISH.get(where).leftOn(page, language).forEach(words -> troubles.add(where + " says: " + words));
            }
            troubles.addAll(PageChecks.troublesHoweverShown(page, language.tag(), where));
        });
        assertEquals(List.of(), troubles, () -> String.join("\n", troubles));
    }

    private void walk(Language language, String mode, BiConsumer<String, Page> look) {
        new SignInTour(visits, language, mode, (doing, page) -> {
                    Object template = page.evaluate("document.body.dataset.page");
                    if (template != null) {
                        SEEN.add(template.toString());
                    }
                    keepPicture(doing, page, language, mode);
                    look.accept(doing, page);
                })
                .walk();
    }

    /** For whoever wants to look at them all: -Dpictures=folder. */
    private static void keepPicture(String doing, Page page, Language language, String mode) {
        String folder = System.getProperty("pictures", "");
        if (!folder.isEmpty()) {
            page.setViewportSize(Visits.PHONE, 740);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(
                            folder, language.tag() + "-" + mode + "-" + doing.replaceAll("\\W+", "-") + ".png")));
        }
    }
}
