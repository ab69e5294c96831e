package org.dpportal.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.dpportal.identity.web.SignedIn;
import org.dpportal.receipts.ReceiptChecks;
import org.dpportal.receipts.ReceiptState;
import org.dpportal.shared.Reference;

/** The officer's table of receipts: {@code ?state=} shows those in one state, without it those that wait for a decision. */
@Named
@RequestScoped
public class ReceiptsPage {
    @Inject
    private ReceiptChecks checks;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private ReceiptState state;
    private String search = "";
    private WaitingReceipts model;

    /** Called before the page is written: a button in the table takes its receipt up and leads to it. */
    public void load() throws IOException {
        signedIn.officer();
        String wanted = request.getMethod().equals("POST") ? request.getParameter("open") : null;
        if (Reference.of(wanted).isPresent()) {
            Reference reference = new Reference(wanted);
            checks.begin(signedIn.officer(), reference);
            FacesContext.getCurrentInstance().getExternalContext().redirect("/casework/receipts/" + reference);
        }
    }

    /** The name of the state that is asked for; empty for those that wait. */
    public String getState() {
        return state == null ? "" : state.name();
    }

    public void setState(String name) {
        state = states().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The states that have a list of their own. */
    public List<ReceiptState> states() {
        return List.of(ReceiptState.NEEDS_YOU, ReceiptState.ACCEPTED, ReceiptState.NOT_ACCEPTED);
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public WaitingReceipts getModel() {
        if (model == null) {
            // The table asks for its rows before the form has been read; what is searched for never stands in an
            // address.
            String typed = request.getMethod().equals("POST") ? request.getParameter("search") : null;
            model = new WaitingReceipts(checks, signedIn.officer(), state, typed == null ? "" : typed);
        }
        return model;
    }

    /** Shows the table again; what was typed is in the form. */
    public void find() {
        model = null;
    }

    public String kind(ReceiptState one) {
        return StateColour.of(one);
    }
}
