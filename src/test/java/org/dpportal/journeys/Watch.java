package org.dpportal.journeys;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Everything that goes wrong behind a page: script errors, violations of the content security policy, requests that fail. */
final class Watch {
    private final String portal;
    private final List<String> troubles = new CopyOnWriteArrayList<>();
    private final Set<Integer> expected = new HashSet<>();
    private final Set<String> expectedWords = new HashSet<>();

    /** @param portal only what comes from there counts; the sign-in page has its own */
    Watch(String portal, Page page) {
        this.portal = portal;
        page.onConsoleMessage(this::said);
        page.onPageError(error -> troubles.add("script error: " + error));
        page.onRequestFailed(this::failed);
        page.onResponse(this::answered);
    }

    /** From now on the browser may say so in its console. */
    void expect(String words) {
        expectedWords.add(words);
    }

    /** From now on an answer with this status is part of the journey. */
    void expect(int status) {
        expected.add(status);
    }

    List<String> troubles() {
        return List.copyOf(troubles);
    }

    private void said(ConsoleMessage message) {
        // A bad status is judged by its answer, below.
        boolean aboutStatus = message.text().startsWith("Failed to load resource");
        boolean known = aboutStatus || expectedWords.stream().anyMatch(message.text()::contains);
        if (message.type().equals("error") && message.location().startsWith(portal) && !known) {
            troubles.add("console: " + message.text() + " at " + message.location());
        }
    }

    private void failed(Request request) {
        // Chromium also reports a download, and what a new page cuts short, as a request that was aborted.
        if (request.url().startsWith(portal) && !"net::ERR_ABORTED".equals(request.failure())) {
            troubles.add("request failed: " + request.url() + " " + request.failure());
        }
    }

    private void answered(Response response) {
        if (response.url().startsWith(portal) && response.status() >= 400 && !expected.contains(response.status())) {
            troubles.add(
                    "answer " + response.status() + ": " + response.request().method() + " " + response.url());
        }
    }
}
