package org.dpportal.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dpportal.content.EasyReadPages;
import org.dpportal.content.EasyReadRow;
import org.dpportal.content.Language;
import org.dpportal.content.PseudoLanguage;

/** The rows of an Easy Read page, for the tag {@code dp:easyRead}. */
@Named("easyRead")
@RequestScoped
public class EasyRead {
    private EasyReadPages pages;
    private Language language;
    private Optional<PseudoLanguage> pseudo = Optional.empty();

    public EasyRead() {}

    @Inject
    EasyRead(EasyReadPages pages, Reading reading) {
        this.pages = pages;
        this.language = reading.getLanguage();
        this.pseudo = reading.pseudoLanguage();
    }

    /** In a language that is not the reader's: for somebody else's letter. */
    EasyRead(EasyReadPages pages, Language language) {
        this.pages = pages;
        this.language = language;
    }

    /** @param values the arguments of the rows by name; none if null */
    public List<EasyReadRow> rows(String page, String part, Map<String, ?> values) {
        Map<String, ?> given = values == null ? Map.of() : values;
        return pseudo.map(strange -> pages.rows(strange, page, part, given))
                .orElseGet(() -> pages.rows(language, page, part, given));
    }
}
