package org.dpportal.app;

import jakarta.servlet.FilterChain;
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
        try {
            chain.doFilter(request, response);
        } catch (Exception | LinkageError | StackOverflowError failure) {
            int status = Failure.statusOf(failure);
            if (status >= 500) {
                LOG.log(System.Logger.Level.ERROR, Failure.withoutData(failure));
            }
            if (!response.isCommitted()) {
                response.reset();
                response.sendError(status);
            }
        }
    }
}
