package org.dpportal.requests.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dpportal.shared.FormKey;

/** {@code /ask/new}: draws the form's key and leads to the first question. Nothing is stored yet, since a link may be prefetched. */
@WebServlet("/requests/new")
public class NewRequest extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CouncilChoice councils;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/ask/" + FormKey.draw() + "/" + (councils.isAsked() ? "council" : "for-whom"));
    }
}
