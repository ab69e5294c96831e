package org.dpportal.app;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Which of the error pages this is. */
@Named
@RequestScoped
public class ErrorPage {
    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 409, 413, 500, 503);

    @Inject
    private HttpServletRequest request;

    /** The HTTP status that the words stand under, such as 404; 500 for every status without words of its own. */
    public int status() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer code && KNOWN.contains(code) ? code : 500;
    }

    /** The key of one of this page's texts: {@code title}, {@code what} or {@code next}. */
    public String words(String part) {
        return "errors." + (signIn() ? "signIn" : status()) + "." + part;
    }

    /** The part of the Easy Read page that speaks of this. */
    public String part() {
        return signIn() ? "sign-in" : "status-" + status();
    }

    /** Whether the sign-in itself went wrong: cancelled, too late, or in two windows at once. */
    public boolean signIn() {
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        boolean cameFromKeycloak = hasState(request.getQueryString()) || "/sign-in".equals(address);
        return cameFromKeycloak && (status() == 400 || status() == 403);
    }

    /** Where to begin again. */
    public String start() {
        if (signIn()) {
            return "/sign-in";
        }
        return request.getUserPrincipal() == null ? "/" : "/home";
    }

    /** Read from the address by itself: asking for a parameter would fail again over a form that could not be read. */
    private static boolean hasState(String query) {
        return query != null && ("&" + query).contains("&state=");
    }
}
