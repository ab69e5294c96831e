package org.dpportal.app;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Leads the addresses that people see to the views behind them. A servlet and not a filter, because the server reads an upload only for the
 * servlet that was asked first; its mappings and its limits for uploads stand in {@code web.xml}.
 */
public class Addresses extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        Optional<Address.Goal> goal = Address.goal(request.getRequestURI());
        if (goal.isPresent()) {
            goal.get().parts().forEach(request::setAttribute);
            request.getRequestDispatcher(goal.get().view()).forward(request, response);
            return;
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
