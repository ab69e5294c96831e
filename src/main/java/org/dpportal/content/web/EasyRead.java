package org.dpportal.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.dpportal.content.EasyReadPages;
import org.dpportal.content.EasyReadRow;

/** The rows of an Easy Read page, for the tag {@code dp:easyRead}. */
@Named("easyRead")
@RequestScoped
public class EasyRead {
    private EasyReadPages pages;
    private Reading reading;

    public EasyRead() {}

    @Inject
    EasyRead(EasyReadPages pages, Reading reading) {
        this.pages = pages;
        this.reading = reading;
    }

    /** @param values the arguments of the rows by name; none if null */
    public List<EasyReadRow> rows(String page, String part, Map<String, ?> values) {
        Map<String, ?> given = values == null ? Map.of() : values;
        return reading.pseudoLanguage()
                .map(pseudo -> pages.rows(pseudo, page, part, given))
                .orElseGet(() -> pages.rows(reading.getLanguage(), page, part, given));
    }
}
