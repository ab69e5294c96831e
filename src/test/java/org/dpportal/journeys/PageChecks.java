package org.dpportal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What every page must pass in every language, in both reading modes, and however it is shown. */
final class PageChecks {
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
        List<String> violations = Axe.violationsOn(page);
        assertTrue(violations.isEmpty(), () -> "axe on " + page.url() + "\n" + String.join("\n", violations));
    }

    /** Everything that is wrong with a page on a desk and on the narrowest phone, which is also a desk at 400 %; empty if nothing is. */
    static List<String> troublesAtEveryWidth(Page page, String language, String where) {
        List<String> troubles = new ArrayList<>();
        page.setViewportSize(Visits.DESK, 800);
        // Letters that come late would move everything.
        page.evaluate("document.fonts.ready.then(() => true)");
        List<String> desk = SmallWindow.thereOn(page);
        troubles.addAll(of(page).troubles(language, where + " at " + Visits.DESK + " px: "));
        page.setViewportSize(SmallWindow.WIDTH, SmallWindow.HEIGHT);
        troubles.addAll(of(page).troubles(language, where + " at " + SmallWindow.WIDTH + " px: "));
        SmallWindow.troublesOn(page, desk).forEach(trouble -> troubles.add(where + " at 400 %: " + trouble));
        return troubles;
    }

    /** As above, and the other ways in which people have a citizen's page; it is where it was afterwards, but narrow. */
    static List<String> troublesHoweverShown(Page page, String language, String where) {
        List<String> troubles = troublesAtEveryWidth(page, language, where);
        troubles.addAll(troublesWhenSpacedForcedOrPrinted(page, where));
        return troubles;
    }

    static List<String> troublesWhenSpacedForcedOrPrinted(Page page, String where) {
        List<String> troubles = new ArrayList<>();
        Spacing.troublesOn(page).forEach(trouble -> troubles.add(where + " with wide spacing: " + trouble));
        ForcedColours.troublesOn(page).forEach(trouble -> troubles.add(where + " in forced colours: " + trouble));
        boolean easy = (Boolean) page.evaluate("document.body.classList.contains('dp-easy')");
        Paper.troublesOn(page, easy ? Paper.EASY_READ_POINTS : Paper.POINTS)
                .forEach(trouble -> troubles.add(where + " on paper: " + trouble));
        return troubles;
    }

    void noSidewaysScroll() {
        assertEquals(List.of(), Layout.sidewaysOn(page), page.url());
    }

    /** The page says in which language it is, and which way that runs. */
    void knowsItsLanguage(String language) {
        assertEquals(language, page.evaluate("document.documentElement.lang"), page.url());
        String direction = RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
        assertEquals(direction, page.evaluate("document.documentElement.dir"), page.url());
        assertEquals(direction, page.evaluate("getComputedStyle(document.body).direction"), page.url());
    }
}
