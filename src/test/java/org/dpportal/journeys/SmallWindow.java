package org.dpportal.journeys;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * A desk's window of 1280 × 1024 at 400 %: 320 × 256 are left (WCAG 1.4.10). Everything that the desk shows is still there, and nothing stays in
 * the way of the few lines that fit.
 */
final class SmallWindow {
    static final int WIDTH = 320;
    static final int HEIGHT = 256;

    /** What somebody sees and can use, in words; a button without words by its label. */
    private static final String THERE =
            """
            () => {
              const there = [];
              const seen = e => e.checkVisibility({ visibilityProperty: true }) && [...e.getClientRects()].some(r => r.width > 1 && r.height > 1);
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const node = walk.currentNode, range = document.createRange();
                if (!node.data.trim() || node.parentElement.closest('script, style, option, .dp-listen') || !seen(node.parentElement)) continue;
                range.selectNodeContents(node);
                if ([...range.getClientRects()].some(r => r.width > 1 && r.height > 1)) there.push(node.data.trim().replace(/\\s+/g, ' '));
              }
              for (const e of document.querySelectorAll('a[href], button, summary, input:not([type=hidden]), select, textarea, img, svg, progress, video'))
                if (seen(e) && !e.closest('.dp-listen, .dp-listen__row'))
                  there.push(e.localName + ' ' + (e.id || e.getAttribute('href') || e.querySelector('use')?.getAttribute('href') || e.getAttribute('alt') || ''));
              return there;
            }""";

    private static final String STAYS =
            """
            () => [...document.querySelectorAll('body *')]
              .filter(e => ['fixed', 'sticky'].includes(getComputedStyle(e).position) && e.checkVisibility())
              .filter(e => e.getBoundingClientRect().height > innerHeight / 5)
              .map(e => 'stays in the way: ' + e.outerHTML.slice(0, 100))""";

    private SmallWindow() {}

    @SuppressWarnings("unchecked")
    static List<String> thereOn(Page page) {
        return (List<String>) page.evaluate(THERE);
    }

    /** @param desk what was there on the desk; the page is in the small window now */
    @SuppressWarnings("unchecked")
    static List<String> troublesOn(Page page, List<String> desk) {
        List<String> troubles = new ArrayList<>((List<String>) page.evaluate(STAYS));
        List<String> lost = new ArrayList<>(desk);
        thereOn(page).forEach(lost::remove);
        lost.forEach(what -> troubles.add("lost: " + what));
        troubles.addAll(Layout.troublesOn(page));
        return troubles;
    }
}
