package org.dpportal.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;

/** A page on A4: large enough to read, a sentence with its picture, nothing to press (fields stay, to be filled in by hand), nothing lost and nothing beyond the paper's edge. */
final class Paper {
    /** 210 mm without two margins of 18 mm, at 96 px to an inch. */
    private static final int WIDTH = 658;

    static final int EASY_READ_POINTS = 14;
    static final int POINTS = 12;

    /** On the screen: the words that a page is there for; not those about what can only be done on a screen. */
    private static final String REMEMBER =
            """
            () => {
              const seen = e => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0;
              window.dpSaid = [...document.querySelectorAll('main h1, main h2, main h3, main p, main li, main dt, main dd, main th, main td, main legend, main label, main .dp-row')]
                .filter(e => seen(e) && e.innerText.trim() && !e.closest('nav, button, .govuk-button, .dp-no-print, .dp-listen, [role=search], .govuk-form-group:has([type=file])')
                  && !e.querySelector('button, .govuk-button'));
            }""";

    private static final String TROUBLES =
            """
            points => {
              const troubles = [];
              const seen = e => e.checkVisibility({ visibilityProperty: true }) && [...e.getClientRects()].some(r => r.width > 1 && r.height > 1);
              const name = e => e.outerHTML.replace(/\\s+/g, ' ').slice(0, 110);
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const parent = walk.currentNode.parentElement;
                if (!walk.currentNode.data.trim() || parent.closest('script, style, option') || !seen(parent)) continue;
                const size = Math.round(parseFloat(getComputedStyle(parent).fontSize) * 7200 / 96) / 100;
                if (size < points) troubles.push('only ' + size + ' points: ' + name(parent));
              }
              for (const e of document.querySelectorAll('nav, button, .govuk-button, [type=file], video, progress, [role=search], .dp-tools, .dp-listen, .govuk-back-link, .govuk-skip-link'))
                if (seen(e)) troubles.push('nothing can be pressed on paper: ' + name(e));
              for (const e of window.dpSaid) if (!seen(e)) troubles.push('not on paper: ' + name(e));
              for (const row of document.querySelectorAll('.dp-row')) {
                if (!seen(row)) continue;
                const picture = row.querySelector('.dp-row__picture .dp-picture');
                if (picture && !seen(picture)) troubles.push('a picture is not on paper: ' + name(row));
                if (!getComputedStyle(row).breakInside.startsWith('avoid')) troubles.push('a new page may come between picture and sentence: ' + name(row));
              }
              return [...new Set(troubles)];
            }""";

    private Paper() {}

    /** @param points how large the smallest letters must be */
    @SuppressWarnings("unchecked")
    static List<String> troublesOn(Page page, int points) {
        page.evaluate(REMEMBER);
        page.setViewportSize(WIDTH, 930);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        try {
            List<String> troubles = (List<String>) page.evaluate(TROUBLES, points);
            troubles.addAll(Layout.troublesOn(page));
            troubles.addAll(Layout.sidewaysOn(page));
            return troubles;
        } finally {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(null));
        }
    }
}
