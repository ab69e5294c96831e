package org.dpportal.representation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dpportal.representation.Asks;

/** {@code /act}: draws the form's key and leads to the first question. Nothing is stored yet, since a link may be prefetched. */
@WebServlet("/representation/act")
public class NewAsk extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Asks asks;

    @Inject
    private transient Subject subject;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/act/" + asks.begin(subject.actingFor()) + "/whom");
    }
}
