package org.dpportal.journeys;

import com.microsoft.playwright.Page;
import java.util.List;

/** Whether all words on a page can be read where they stand: nothing is cut off, and no words lie upon others. */
final class Layout {
    private static final String TROUBLES =
            """
            () => {
              const troubles = [], boxes = [];
              const cut = new Set(['hidden', 'clip']);
              // What is closed, and what is for screen readers only: a box of one pixel.
              const unseen = e => { if (!e.checkVisibility()) return true; for (let a = e; a; a = a.parentElement) {
                const b = a.getBoundingClientRect(), s = getComputedStyle(a);
                if (s.visibility === 'hidden' || s.display !== 'contents' && s.display !== 'inline' && (b.width <= 1 || b.height <= 1)) return true;
              } return false; };
              const said = n => n.data.trim().replace(/\\s+/g, ' ').slice(0, 60);
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const node = walk.currentNode, parent = node.parentElement;
                if (!node.data.trim() || parent.closest('script, style, option, textarea') || unseen(parent)) continue;
                const range = document.createRange();
                range.selectNodeContents(node);
                const rects = [...range.getClientRects()].filter(r => r.width > 1 && r.height > 1);
                for (let a = parent; a && a !== document.body; a = a.parentElement) {
                  const s = getComputedStyle(a), b = a.getBoundingClientRect();
                  const wide = cut.has(s.overflowX) && (a.scrollWidth > a.clientWidth + 1 || rects.some(r => r.left < b.left - 1 || r.right > b.right + 1));
                  const high = cut.has(s.overflowY) && rects.some(r => r.top < b.top - r.height / 2 || r.bottom > b.bottom + r.height / 2);
                  if (wide || high) { troubles.push('cut off: ' + said(node)); break; }
                }
                // Beyond the edge where the page begins nobody can scroll to, unless a box within it scrolls.
                const turned = getComputedStyle(document.documentElement).direction === 'rtl', edge = document.documentElement.clientWidth;
                const away = rects.some(r => turned ? r.left + scrollX > edge : r.right + scrollX < 0);
                const scrolls = a => a && a !== document.documentElement && (['auto', 'scroll'].includes(getComputedStyle(a).overflowX) || scrolls(a.parentElement));
                if (away && !scrolls(parent)) troubles.push('off the page: ' + said(node));
                for (const rect of rects) boxes.push({ node, parent, rect });
              }
              for (let i = 0; i < boxes.length; i++) for (let j = i + 1; j < boxes.length; j++) {
                const one = boxes[i], two = boxes[j];
                if (one.node === two.node) continue;
                const across = Math.min(one.rect.right, two.rect.right) - Math.max(one.rect.left, two.rect.left);
                const down = Math.min(one.rect.bottom, two.rect.bottom) - Math.max(one.rect.top, two.rect.top);
                // Lines may stand closer than their letters are high at most.
                if (across > 2 && down > Math.min(one.rect.height, two.rect.height) * 0.35)
                  troubles.push('overlap: ' + said(one.node) + ' / ' + said(two.node));
              }
              return [...new Set(troubles)];
            }""";

    private Layout() {}

    private static final String SIDEWAYS =
            """
            () => {
              const page = document.documentElement;
              if (page.scrollWidth === page.clientWidth) return [];
              const wide = [...document.querySelectorAll('body *')]
                .filter(e => { const b = e.getBoundingClientRect(); return b.right > page.clientWidth + 1 || b.left < -1; });
              return ['scrolls sideways, ' + page.scrollWidth + ' in ' + page.clientWidth + ' px; too wide: '
                + wide.slice(0, 5).map(e => e.outerHTML.slice(0, 160)).join('\\n')];
            }""";

    @SuppressWarnings("unchecked")
    static List<String> troublesOn(Page page) {
        return (List<String>) page.evaluate(TROUBLES);
    }

    /** Whether the page must be pushed to and fro, and by what. */
    @SuppressWarnings("unchecked")
    static List<String> sidewaysOn(Page page) {
        return (List<String>) page.evaluate(SIDEWAYS);
    }
}
