package org.dpportal.invitations.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dpportal.invitations.Invitations;
import org.dpportal.representation.web.Subject;

/** {@code /helpers/invite}: draws the form's key and leads to the first question. Nothing is stored yet, since a link may be prefetched. */
@WebServlet("/invitations/invite")
public class NewInvitation extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Invitations invitations;

    @Inject
    private transient Subject subject;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/helpers/invite/" + invitations.begin(subject.actingFor()) + "/scope");
    }
}
