package org.dpportal.information.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.dpportal.content.web.Reading;
import org.dpportal.information.Found;
import org.dpportal.information.Information;

/** Where the words stand that somebody typed. */
@Named
@RequestScoped
public class SearchResultsPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Information information;

    @Inject
    private Reading reading;

    private List<Found> found;

    public String typed() {
        return Objects.requireNonNullElse(request.getParameter("q"), "").strip();
    }

    public List<Found> found() {
        if (found == null) {
            found = typed().isEmpty() ? List.of() : information.search(reading.getLanguage(), typed());
        }
        return found;
    }

    /** Leads to the page in the language in which the words were found. */
    public String address(Found place) {
        if (place.language() == reading.getLanguage()) {
            return place.address();
        }
        int word = place.address().indexOf('#');
        String page = word < 0 ? place.address() : place.address().substring(0, word);
        return page + "?lang=" + place.language().tag()
                + (word < 0 ? "" : place.address().substring(word));
    }
}
