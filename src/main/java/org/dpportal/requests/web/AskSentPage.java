package org.dpportal.requests.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.dpportal.requests.SentRequest;

/** The form was sent: its reference and what happens next, and never again what was written, since phones are shared. */
@Named
@RequestScoped
public class AskSentPage {
    @Inject
    private OpenRequest open;

    @Inject
    private CouncilChoice councils;

    private Optional<SentRequest> sent;

    /** Called before the page is written. */
    public void load() {
        if (one().isEmpty()) {
            open.goOn();
        }
    }

    public boolean there() {
        return one().isPresent();
    }

    public SentRequest request() {
        return one().orElseThrow();
    }

    public String council() {
        return councils.name(request().council());
    }

    public String phone() {
        return councils.phone(request().council());
    }

    private Optional<SentRequest> one() {
        if (sent == null) {
            sent = open.sent();
        }
        return sent;
    }
}
