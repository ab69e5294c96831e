package org.dpportal.app;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The outermost filter: whatever fails inside becomes one of the error pages, and nobody's data reaches the log. */
public class Failures extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(Failures.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        if (Address.isHidden(request.getServletPath())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (request.getServletPath().equals(Address.TOO_BIG)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (Exception | LinkageError | StackOverflowError failure) {
            boolean readable = isReadable(request);
            int status = Failure.statusOf(failure);
            if (status >= 500 && !readable) {
                status = HttpServletResponse.SC_BAD_REQUEST;
            }
            if (status >= 500) {
                LOG.log(System.Logger.Level.ERROR, Failure.withoutData(failure));
            }
            if (response.isCommitted()) {
                return;
            }
            response.reset();
            if (readable) {
                response.sendError(status);
            } else {
                show(status, request, response);
            }
        }
    }

    /** A form that is too big or malformed fails again for whoever asks for a parameter, the error page included. */
    private static boolean isReadable(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return true;
        }
        try {
            request.getParameter("dp-token");
            return true;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    /** The error page for a request whose form nobody can read: as if there had been none. */
    private static void show(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        try {
            request.getRequestDispatcher("/error").forward(new WithoutForm(request), response);
        } catch (ServletException failed) {
            LOG.log(System.Logger.Level.ERROR, Failure.withoutData(failed));
        }
    }
}
