package org.dpportal.representation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dpportal.identity.web.SignedIn;

/** {@code /start}, where signing in leads: whoever may act for somebody else chooses first, everybody else begins on their own page. */
@WebServlet("/representation/start")
public class Start extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Subject subject;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean chooses =
                signedIn.actor().isPresent() && !subject.standing().others().isEmpty();
        response.sendRedirect(chooses ? "/acting" : "/home");
    }
}
