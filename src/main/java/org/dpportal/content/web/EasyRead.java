package org.dpportal.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.dpportal.content.EasyReadPages;
import org.dpportal.content.EasyReadRow;
import org.dpportal.content.Language;

/** The rows of an Easy Read page, for the tag {@code dp:easyRead}. */
@Named("easyRead")
@RequestScoped
public class EasyRead {
    private EasyReadPages pages;
    private Language language;

    public EasyRead() {}

    @Inject
    EasyRead(EasyReadPages pages, Reading reading) {
        this.pages = pages;
        this.language = reading.getLanguage();
    }

    /** @param values the arguments of the rows by name; none if null */
    public List<EasyReadRow> rows(String page, String part, Map<String, ?> values) {
        return pages.rows(language, page, part, values == null ? Map.of() : values);
    }
}
