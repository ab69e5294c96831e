package org.dpportal.journeys;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * A page as somebody sets it who cannot read tight lines: the distances of WCAG 1.4.12 on every element, and every hard word and menu open, since
 * what they hold must be readable too.
 *
 * <p>A script that does not use a distance is excused from it by the criterion itself: joined letters (Arabic, Urdu) come apart when they are
 * spaced, and the lines of Nastaliq (Urdu) already stand further apart than 1.5, which nobody may take away.
 */
final class Spacing {
    private static final String LOOSEN =
            """
            () => {
              const language = document.documentElement.lang;
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(`
                ${language === 'ur' ? '' : '* { line-height: 1.5 !important }'}
                ${['ar', 'ur'].includes(language) ? '' : '* { letter-spacing: 0.12em !important }'}
                * { word-spacing: 0.16em !important }
                p { margin-bottom: 2em !important }`);
              document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
              // On a desk the menu of languages lies over the page, as menus do; on a phone it stands in it and is looked at there.
              const over = e => [...e.children].some(child => getComputedStyle(child).position === 'absolute');
              window.dpOpened = [...document.querySelectorAll('details:not([open])')].filter(e => !over(e));
              window.dpOpened.forEach(e => e.open = true);
            }""";

    private static final String BACK =
            """
            () => {
              document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
              window.dpOpened.forEach(e => e.open = false);
            }""";

    private Spacing() {}

    static List<String> troublesOn(Page page) {
        page.evaluate(LOOSEN);
        try {
            List<String> troubles = Layout.troublesOn(page);
            troubles.addAll(Layout.sidewaysOn(page));
            return troubles;
        } finally {
            page.evaluate(BACK);
        }
    }
}
