package org.dpportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Tracing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One person's browser, from opening it to closing it. */
final class Visit {
    static final String PASSWORD = "demo";

    private final String portal;
    private final BrowserContext context;
    private final Page page;
    private final Watch watch;

    Visit(String portal, BrowserContext context) {
        this.portal = portal;
        this.context = context;
        context.setDefaultTimeout(20_000);
        // What the page looked like before and after each step, for whoever searches for a fault: -Dsnapshots=true. It
        // costs every step of a tour.
        context.tracing().start(new Tracing.StartOptions().setSnapshots(Boolean.getBoolean("snapshots")));
        Axe.goesWith(context);
        page = context.newPage();
        watch = new Watch(portal, page);
    }

    private Visit(Visit beside) {
        portal = beside.portal;
        context = beside.context;
        page = context.newPage();
        watch = new Watch(portal, page);
    }

    /** A second tab of the same browser; it closes with the first. */
    Visit tab() {
        return new Visit(this);
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Opens an address of the portal. */
    Response open(String address) {
        return page.navigate(portal + address);
    }

    /** An answer with this status is part of the journey. */
    Visit expecting(int status) {
        watch.expect(status);
        return this;
    }

    /** The browser's console may say this. */
    Visit expecting(String words) {
        watch.expect(words);
        return this;
    }

    /** Signs in through Keycloak's own page, and is where {@code address} leads afterwards. */
    Visit signIn(String name, String address) {
        open(address);
        typeSignIn(name);
        if (address.contains("?")) {
            // Signing in keeps the address, but not what stands behind its question mark.
            open(address);
        }
        return this;
    }

    /** Fills in the sign-in page that is open. */
    void typeSignIn(String name) {
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(portal + "/**");
    }

    /** The address of the page without the portal in front of it. */
    String address() {
        return page.url().substring(portal.length());
    }

    void isAt(String pattern) {
        assertThat(page).hasURL(Pattern.compile("^" + portal + pattern + "(?:[?#].*)?$"));
    }

    /** What every page must pass: see {@link PageChecks}. */
    Visit check() {
        page.waitForLoadState();
        PageChecks.of(page).all();
        return this;
    }

    /** Presses the one big thing to do: the page's own button, wherever it stands. */
    void goOn() {
        Locator button =
                page.locator("main .govuk-button:not(.govuk-button--secondary)").last();
        answered(button::click);
    }

    /** Presses the button of this name and waits for the page that answers. */
    void press(String name) {
        Locator button = page.locator("main button[name=" + name + "]");
        answered(button::click);
    }

    /** Does something and waits for the page that answers, whether the browser or a script of the page has fetched it. */
    void answered(Runnable deed) {
        page.evaluate("document.body.setAttribute('data-before', '')");
        deed.run();
        page.locator("body:not([data-before])").waitFor();
        page.waitForLoadState();
    }

    List<String> troubles() {
        return watch.troubles();
    }

    void close(Optional<Path> keepIn) {
        try {
            if (keepIn.isPresent()) {
                Path folder = Files.createDirectories(keepIn.get());
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(folder.resolve("page.png"))
                        .setFullPage(true));
                Files.writeString(folder.resolve("page.html"), "<!-- " + page.url() + " -->\n" + page.content());
                Files.write(folder.resolve("troubles.txt"), watch.troubles());
                context.tracing().stop(new Tracing.StopOptions().setPath(folder.resolve("trace.zip")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            context.close();
        }
    }
}
