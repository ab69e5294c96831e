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

    /** Whether "start again" means to sign in again. */
    public boolean signIn() {
        return status() == 400 || status() == 403;
    }
}
