package org.dpportal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dpportal.servers.RunningPortal;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Opens a browser for each person of a journey and closes them all after it. If the journey failed, a picture, the page and a trace of each
 * person stay under {@code target/journeys}; if it did not, nothing may have gone wrong behind the pages either.
 */
final class Visits implements AfterEachCallback {
    static final int PHONE = 360;
    static final int DESK = 1280;

    private final List<Visit> open = new ArrayList<>();

    Visit at(int width) {
        return open(new NewContextOptions().setViewportSize(width, width < 700 ? 740 : 800));
    }

    Visit withoutScript(int width) {
        return open(new NewContextOptions().setViewportSize(width, 740).setJavaScriptEnabled(false));
    }

    /** @param languages what the browser asks for, such as {@code ur-PK} */
    Visit speaking(String languages) {
        return open(new NewContextOptions().setViewportSize(PHONE, 740).setLocale(languages));
    }

    private Visit open(NewContextOptions options) {
        Visit visit = new Visit(RunningPortal.get().url(), Chromium.browser().newContext(options));
        open.add(visit);
        return visit;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Optional<Throwable> failure = test.getExecutionException();
        List<String> troubles = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            troubles.addAll(open.get(i).troubles());
            boolean keep = failure.isPresent() || !open.get(i).troubles().isEmpty();
            open.get(i).close(keep ? Optional.of(folder(test, i)) : Optional.empty());
        }
        open.clear();
        if (failure.isEmpty()) {
            assertEquals(List.of(), troubles, "Something went wrong behind the pages");
        }
    }

    private static Path folder(ExtensionContext test, int visit) {
        String name = test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName();
        return Path.of("target/journeys", name.replaceAll("[^\\p{Alnum}._-]+", "_") + "-" + visit);
    }
}
