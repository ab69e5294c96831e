package org.dpportal.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dpportal.content.EasyReadPages;
import org.dpportal.content.Language;
import org.dpportal.content.Texts;

/** Which languages are still drafts: a language is one as long as a single of its texts is. Found out once. */
@ApplicationScoped
class Drafts {
    private static final String CLASSES = "/WEB-INF/classes/";

    private final Map<Language, Boolean> texts = new EnumMap<>(Language.class);
    private final Map<Language, Boolean> pages = new EnumMap<>(Language.class);

    Drafts() {}

    @Inject
    Drafts(ServletContext context, Texts allTexts, EasyReadPages allPages) {
        for (Language language : Language.values()) {
            texts.put(
                    language,
                    files(context, CLASSES + "translations/" + language.tag() + "/")
                            .filter(file -> file.endsWith(".properties"))
                            .map(file -> file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.')))
                            .anyMatch(feature -> allTexts.isDraft(language, feature)));
            pages.put(
                    language,
                    files(context, CLASSES + "easy-read/")
                            .filter(file -> file.endsWith("/" + language.tag() + ".md"))
                            .map(file -> file.substring((CLASSES + "easy-read/").length(), file.lastIndexOf('/')))
                            .anyMatch(page -> allPages.isDraft(page, language)));
        }
    }

    boolean inLanguage(Language language) {
        return texts.get(language);
    }

    boolean inEasyRead(Language language) {
        return pages.get(language);
    }

    private static Stream<String> files(ServletContext context, String folder) {
        Set<String> found = context.getResourcePaths(folder);
        return Stream.ofNullable(found)
                .flatMap(Collection::stream)
                .flatMap(path -> path.endsWith("/") ? files(context, path) : Stream.of(path));
    }
}
