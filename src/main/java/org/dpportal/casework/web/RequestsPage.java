package org.dpportal.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.dpportal.content.web.Words;
import org.dpportal.identity.Officer;
import org.dpportal.requests.PaymentRequest;
import org.dpportal.requests.RequestQueue;
import org.dpportal.requests.RequestState;

/** The officer's lists of requests for a direct payment: those that wait, and by {@code ?list=} those taken up or ended. */
@Named
@RequestScoped
public class RequestsPage {
    @Inject
    private RequestQueue queue;

    @Inject
    private Desk desk;

    @Inject
    private Words words;

    private RequestState which = RequestState.WAITING;
    private String search = "";
    private ListedRows<PaymentRequest> model;

    /** Called before the page is written. */
    public void load() {
        desk.officer();
    }

    /** The name of the list that is shown. */
    public String getList() {
        return which.name();
    }

    public void setList(String name) {
        which = Arrays.stream(RequestState.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(RequestState.WAITING);
    }

    public RequestState[] lists() {
        return RequestState.values();
    }

    public ListedRows<PaymentRequest> getModel() {
        if (model == null) {
            // What is searched for never stands in an address: names would end up in logs.
            Officer officer = desk.officer();
            String sought = desk.sent("search").orElse("");
            model = new ListedRows<>(
                    (first, size) -> {
                        RequestQueue.Listed page = queue.list(officer, which, sought, first, size);
                        return new ListedRows.Part<>(page.requests(), page.total());
                    },
                    PaymentRequest::reference);
        }
        return model;
    }

    /** Shows the table again; what was typed is in the form. */
    public void find() {
        model = null;
    }

    public String language(PaymentRequest one) {
        return one.answers().how().map(how -> SpokenNeeds.language(how, words)).orElse("");
    }

    public String format(PaymentRequest one) {
        return one.answers().how().map(how -> SpokenNeeds.format(how, words)).orElse("");
    }

    public String kind(PaymentRequest one) {
        return StateColour.of(one.state());
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
