package org.dpportal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dpportal.servers.RunningPortal;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page costs somebody who pays for data: counted by the browser, as it comes over the wire. */
class FirstVisitJourney {
    private static final int MOST_BYTES = 45 * 1024;
    private static final int MOST_REQUESTS = 5;
    private static final int MOST_BYTES_AFTERWARDS = 3 * 1024;

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/home", "/accounts/statement", "/receipts"})
    void the_first_visit_is_light(String address) {
        Visit visit = visits.at(Visits.PHONE);
        if (!address.equals("/")) {
            visit.signIn("recipient1", "/home");
        }
        Wire wire = new Wire(visit);
        wire.forgetEverything();
        List<Load> loads = wire.open(address);
        List<Load> counted = loads.stream().filter(load -> !load.isFont()).toList();
        int bytes = counted.stream().mapToInt(Load::bytes).sum();
        assertTrue(bytes <= MOST_BYTES, () -> address + " took " + bytes + " bytes: " + loads);
        assertTrue(counted.size() <= MOST_REQUESTS, () -> address + " took " + counted.size() + " requests: " + loads);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home", "/accounts/statement", "/receipts"})
    void the_next_page_is_one_small_request(String address) {
        Visit visit = visits.at(Visits.PHONE);
        visit.signIn("recipient1", "/home");
        visit.open("/receipts");
        visit.open("/accounts/statement");
        Wire wire = new Wire(visit);
        List<Load> loads = wire.open(address);
        assertEquals(1, loads.size(), () -> "more than the page itself: " + loads);
        int bytes = loads.get(0).bytes();
        assertTrue(bytes <= MOST_BYTES_AFTERWARDS, () -> address + " took " + bytes + " bytes");
    }

    /** One request that really went to the server. */
    private record Load(String address, String kind, int bytes) {
        /** A font for another script: loaded once, and only where the device has none. */
        boolean isFont() {
            return kind.equals("Font");
        }
    }

    /** Counts by the browser's own protocol: headers and compressed bodies, and nothing that came from its cache. */
    private static final class Wire {
        private final Visit visit;
        private final CDPSession session;
        private final Map<String, JsonObject> asked = new HashMap<>();
        private final Map<String, Integer> sizes = new HashMap<>();
        private final List<String> fromCache = new ArrayList<>();

        Wire(Visit visit) {
            this.visit = visit;
            session = visit.context().newCDPSession(visit.page());
            session.on(
                    "Network.requestWillBeSent",
                    event -> asked.put(event.get("requestId").getAsString(), event));
            session.on(
                    "Network.requestServedFromCache",
                    event -> fromCache.add(event.get("requestId").getAsString()));
            session.on("Network.responseReceived", event -> {
                JsonObject response = event.getAsJsonObject("response");
                if (response.has("fromDiskCache")
                        && response.get("fromDiskCache").getAsBoolean()) {
                    fromCache.add(event.get("requestId").getAsString());
                }
            });
            session.on(
                    "Network.loadingFinished",
                    event -> sizes.put(
                            event.get("requestId").getAsString(),
                            event.get("encodedDataLength").getAsInt()));
            session.send("Network.enable");
        }

        void forgetEverything() {
            session.send("Network.clearBrowserCache");
        }

        List<Load> open(String address) {
            asked.clear();
            sizes.clear();
            fromCache.clear();
            visit.page()
                    .navigate(
                            RunningPortal.get().url() + address,
                            new NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
            return asked.entrySet().stream()
                    .filter(request -> !fromCache.contains(request.getKey()))
                    .filter(request -> url(request.getValue()).startsWith("http"))
                    .map(request -> new Load(
                            url(request.getValue()),
                            request.getValue().get("type").getAsString(),
                            sizes.getOrDefault(request.getKey(), 0)))
                    .toList();
        }

        private static String url(JsonObject event) {
            return event.getAsJsonObject("request").get("url").getAsString();
        }
    }
}
