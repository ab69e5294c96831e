package org.dpportal.app;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.CookieImpl;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import org.dpportal.receipts.web.LostUpload;

/**
 * Notices a form that is too big to be kept while its sender signs in again, such as one with photos, so that the page can say so instead of
 * coming back empty.
 */
final class LostForm {
    /** What the server keeps of a form, in bytes: {@code max-buffered-request-size} in {@code docker/portal/configure.cli}. */
    private static final long MOST_KEPT = 262_144;

    private static final int AN_HOUR = 3_600;

    private LostForm() {}

    static void watch(HttpServerExchange exchange, String signInServer) {
        boolean isBig = exchange.getRequestContentLength() > MOST_KEPT;
        if (isBig && exchange.getRequestMethod().equals(Methods.POST) && !signInServer.isEmpty()) {
            exchange.addResponseCommitListener(answer -> {
                String goal = answer.getResponseHeaders().getFirst(Headers.LOCATION);
                if (answer.getStatusCode() == StatusCodes.FOUND && goal != null && goal.startsWith(signInServer)) {
                    answer.setResponseCookie(new CookieImpl(LostUpload.COOKIE, "yes")
                            .setPath("/")
                            .setMaxAge(AN_HOUR)
                            .setHttpOnly(true)
                            .setSameSiteMode("Lax"));
                }
            });
        }
    }
}
