package org.dpportal.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The Easy Read of every page, as its authors wrote it, with real values in it. Each file is read once. A page that is missing in a language
 * is answered in English, with a log line.
 */
@ApplicationScoped
public class EasyReadPages {
    private static final System.Logger LOG = System.getLogger(EasyReadPages.class.getName());

    private Texts texts;
    private final Map<String, Optional<EasyReadPage>> pages = new ConcurrentHashMap<>();

    public EasyReadPages() {}

    @Inject
    EasyReadPages(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param page the folder of the page's files, such as {@code home/home}
     * @param part the name of a part in the file
     */
    public List<EasyReadRow> rows(Language language, String page, String part, Map<String, ?> values) {
        Writing writing = texts.writing(language);
        return sources(language, page, part).stream()
                .map(source -> source.row(values, writing))
                .toList();
    }

    /** The English rows made strange, for whoever builds pages. */
    public List<EasyReadRow> rows(PseudoLanguage pseudo, String page, String part, Map<String, ?> values) {
        Writing writing = texts.writing(Language.EN);
        return sources(Language.EN, page, part).stream()
                .map(source -> source.spokenIn(pseudo).row(values, writing))
                .toList();
    }

    private List<EasyReadPage.Source> sources(Language language, String page, String part) {
        EasyReadPage found = page(page, language)
                .or(() -> page(page, Language.EN))
                .orElseThrow(() -> new IllegalArgumentException("There is no Easy Read of the page " + page));
        List<EasyReadPage.Source> sources = found.parts().get(part);
        if (sources == null) {
            throw new IllegalArgumentException("The Easy Read of the page " + page + " has no part " + part);
        }
        return sources;
    }

    /** Whether nobody has checked this page in this language with people who read Easy Read. */
    public boolean isDraft(String page, Language language) {
        return page(page, language).map(EasyReadPage::isDraft).orElse(false);
    }

    private Optional<EasyReadPage> page(String page, Language language) {
        return pages.computeIfAbsent(page + "/" + language.tag(), EasyReadPages::read);
    }

    private static Optional<EasyReadPage> read(String name) {
        String file = "easy-read/" + name + ".md";
        try (InputStream in = EasyReadPages.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                LOG.log(System.Logger.Level.WARNING, "There is no file {0}", file);
                return Optional.empty();
            }
            return Optional.of(EasyReadPage.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
