package org.dpportal.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dpportal.servers.RunningPortal;

/** Counts by the browser's own protocol: headers and compressed bodies, and nothing that came from its cache. */
final class Wire {
    private final Visit visit;
    private final CDPSession session;
    private final Map<String, JsonObject> asked = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private final List<String> fromCache = new ArrayList<>();

    /** One request that really went to the server. */
    record Load(String address, String kind, int bytes) {
        /** A font for another script: loaded once, and only where the device has none. */
        boolean isFont() {
            return kind.equals("Font");
        }
    }

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
            if (response.has("fromDiskCache") && response.get("fromDiskCache").getAsBoolean()) {
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

    /** Opens an address of the portal. */
    List<Load> open(String address) {
        return openAt(RunningPortal.get().url() + address);
    }

    /** Opens an address anywhere. */
    List<Load> openAt(String address) {
        asked.clear();
        sizes.clear();
        fromCache.clear();
        visit.page().navigate(address, new NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
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
