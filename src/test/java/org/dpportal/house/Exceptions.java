package org.dpportal.house;

import java.util.List;

/** The one list of places that may break a rule. Each says why, and a test takes it off the list once it is no longer needed. */
final class Exceptions {
    /**
     * @param rule the rule's sentence
     * @param subject the class or file, as the rule names it
     * @param reason why the house is better with this exception than without
     */
    record Exception(String rule, String subject, String reason) {
        boolean covers(Rule broken, Violation violation) {
            return broken.sentence().equals(rule) && violation.subject().equals(subject);
        }
    }

    static final List<Exception> ALL = List.of(
            new Exception(
                    "A suffix keeps its promise",
                    "content.EasyReadPage",
                    "An Easy Read page is what its writers call the thing itself: a file, not a bean."),
            new Exception(
                    "Transactional is said only on front doors",
                    "representation.RowsOfWhom",
                    "It is no front door but what runs around each: an interceptor is bound by the annotation it wraps."),
            new Exception(
                    "A link to a page that another person has too stays with whose pages these are",
                    "WEB-INF/tags/acting.xhtml",
                    "The bar's own words for this link are: go to my own pages."),
            new Exception(
                    "A link to a page that another person has too stays with whose pages these are",
                    "WEB-INF/tags/header.xhtml",
                    "Where nobody's pages are open, as on an error page, the name of the service leads to one's own."),
            new Exception(
                    "Money is never a floating point number",
                    "org/dpportal/content/Writing.java",
                    "ICU chooses a plural by a double; the number is a count there, never a sum of money."));

    private Exceptions() {}
}
