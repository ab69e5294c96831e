package org.dpportal.receipts.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dpportal.content.web.Here;
import org.dpportal.receipts.Receipts;
import org.dpportal.representation.web.Subject;
import org.dpportal.shared.FormKey;

/** {@code /receipts/new}: draws the form's key and leads to the first question. Nothing is stored yet, since a link may be prefetched. */
@WebServlet("/receipts/new")
public class NewReceipt extends HttpServlet {
    /** Session attribute, with the form key behind it: the payment from which somebody started. Losing it costs nothing typed. */
    static final String PAYMENT = "dp.payment.";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Receipts receipts;

    @Inject
    private transient Subject subject;

    @Inject
    private transient Here here;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FormKey key = receipts.begin(subject.actingFor());
        String payment = request.getParameter("payment");
        if (payment != null && payment.matches("[0-9]{1,18}")) {
            request.getSession().setAttribute(PAYMENT + key, Long.valueOf(payment));
        }
        response.sendRedirect(here.at("/receipts/new/" + key + "/photo"));
    }
}
