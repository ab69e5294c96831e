package org.dpportal.journeys;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** Somebody who uses no mouse and no finger: Tab, Space, Enter and letters, nothing else. */
final class Keyboard {
    private static final int MOST_TABS = 150;

    private final Visit visit;
    private final Page page;

    Keyboard(Visit visit) {
        this.visit = visit;
        page = visit.page();
    }

    /** Tabs until the focus is on it, as far as that takes; the focus must be seen there. */
    Keyboard reach(String selector) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                if (!(Boolean) page.evaluate(FOCUS_IS_SEEN)) {
                    throw new AssertionError("The focus cannot be seen on " + selector + " at " + page.url());
                }
                return this;
            }
        }
        throw new AssertionError("No way with Tab to " + selector + " at " + page.url());
    }

    Keyboard type(String words) {
        page.keyboard().press("Control+A");
        page.keyboard().type(words);
        return this;
    }

    Keyboard select() {
        page.keyboard().press("Space");
        return this;
    }

    Keyboard choose(FilePayload file) {
        FileChooser chooser = page.waitForFileChooser(() -> page.keyboard().press("Space"));
        chooser.setFiles(file);
        return this;
    }

    /** Presses what has the focus, and waits for the next page. */
    void enter() {
        visit.answered(() -> page.keyboard().press("Enter"));
    }

    private static final String FOCUS_IS_SEEN =
            """
            () => {
              const it = document.activeElement, box = it.getBoundingClientRect();
              const own = getComputedStyle(it), label = it.labels && it.labels[0] && getComputedStyle(it.labels[0], '::before');
              const marked = style => style && (style.outlineStyle !== 'none' || style.boxShadow !== 'none');
              return (marked(own) || marked(label)) && box.bottom > 0 && box.top < innerHeight;
            }""";
}
