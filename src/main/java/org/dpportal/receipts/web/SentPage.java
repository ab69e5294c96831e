package org.dpportal.receipts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.dpportal.identity.NotThere;
import org.dpportal.receipts.Receipt;
import org.dpportal.receipts.Receipts;
import org.dpportal.representation.web.Subject;
import org.dpportal.shared.Reference;

/** Right after sending: it has arrived, and this is its reference. */
@Named
@RequestScoped
public class SentPage {
    @Inject
    private Receipts receipts;

    @Inject
    private Subject subject;

    @Inject
    private HttpServletRequest request;

    private Receipt receipt;

    /** Called before the page is written, so that what is not there answers 404 and not half a page. */
    public void load() {
        receipt = receipts.receipt(
                subject.actingFor(),
                Reference.of((String) request.getAttribute("dp.reference")).orElseThrow(NotThere::new));
    }

    public Receipt receipt() {
        return receipt;
    }
}
