package org.dpportal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What every page must pass in every language, in both reading modes and at every width. */
final class PageChecks {
    private static final int NARROWEST = 320;
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ur", "ar");

    private final Page page;

    private PageChecks(Page page) {
        this.page = page;
    }

    static PageChecks of(Page page) {
        return new PageChecks(page);
    }

    void all() {
        accessible();
        noSidewaysScroll();
        knowsItsLanguage((String) page.evaluate("document.documentElement.lang"));
    }

    /** The same, told and not thrown, so that a tour goes on. */
    List<String> troubles(String language, String where) {
        List<String> troubles = new ArrayList<>();
        for (Runnable check :
                List.<Runnable>of(this::accessible, this::noSidewaysScroll, () -> knowsItsLanguage(language))) {
            try {
                check.run();
            } catch (AssertionError e) {
                troubles.add(where + e.getMessage());
            }
        }
        return troubles;
    }

    /** axe finds nothing against WCAG 2.2 A and AA. */
    void accessible() {
        List<Rule> violations = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(WCAG)
                .analyze()
                .getViolations();
        assertTrue(violations.isEmpty(), () -> "axe on " + page.url() + "\n" + described(violations));
    }

    private static String described(List<Rule> violations) {
        return violations.stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + "\n"
                        + rule.getNodes().stream()
                                .map(node -> "  " + node.getTarget() + " " + node.getHtml())
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    /** Everything that is wrong with a page on the narrowest phone and on a desk; empty if nothing is. */
    static List<String> troublesAtEveryWidth(Page page, String language, String where) {
        List<String> troubles = new ArrayList<>();
        for (int width : List.of(NARROWEST, Visits.DESK)) {
            page.setViewportSize(width, 800);
            troubles.addAll(of(page).troubles(language, where + " at " + width + " px: "));
        }
        return troubles;
    }

    void noSidewaysScroll() {
        Object width = page.evaluate("document.documentElement.scrollWidth");
        Object seen = page.evaluate("document.documentElement.clientWidth");
        assertEquals(seen, width, () -> page.url() + " scrolls sideways; too wide: " + page.evaluate(TOO_WIDE));
    }

    /** The page says in which language it is, and which way that runs. */
    void knowsItsLanguage(String language) {
        assertEquals(language, page.evaluate("document.documentElement.lang"), page.url());
        String direction = RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
        assertEquals(direction, page.evaluate("document.documentElement.dir"), page.url());
        assertEquals(direction, page.evaluate("getComputedStyle(document.body).direction"), page.url());
    }

    private static final String TOO_WIDE =
            """
            [...document.querySelectorAll('body *')]
              .filter(e => { const b = e.getBoundingClientRect(); return b.right > document.documentElement.clientWidth + 1 || b.left < -1; })
              .slice(0, 5).map(e => e.outerHTML.slice(0, 160)).join('\\n')""";
}
