package org.dpportal.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Whose pages these are, as the address says: one's own, or those of the person whose reference stands behind {@code /for/}. Every link to
 * another page of the same person is made here, so that two tabs for two people stay two people.
 */
@Named
@RequestScoped
public class Here {
    /** Request attribute with the reference of the person whom the address names; none on one's own pages. */
    public static final String WHOM = "dp.for";

    private HttpServletRequest request;

    Here() {}

    @Inject
    Here(HttpServletRequest request) {
        this.request = request;
    }

    /** The reference in the address; empty on one's own pages. */
    public Optional<String> whom() {
        return Optional.ofNullable((String) request.getAttribute(WHOM));
    }

    /** @param path such as {@code /receipts/new}: the same page of one's own or of the person whose pages these are */
    public String at(String path) {
        return whom().map(reference -> "/for/" + reference).orElse("") + path;
    }
}
