package org.dpportal.representation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.dpportal.content.web.Reply;
import org.dpportal.identity.NotThere;
import org.dpportal.representation.ActingFor;
import org.dpportal.representation.Asks;
import org.dpportal.representation.Basis;
import org.dpportal.representation.Representation;
import org.dpportal.shared.FormKey;
import org.dpportal.shared.Reference;

/** The form that asks to act for somebody, as this page's address names it, and the way through its questions. */
@RequestScoped
class OpenAsk {
    @Inject
    private Asks asks;

    @Inject
    private Subject subject;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Reply reply;

    private Optional<Representation> form;

    ActingFor actingFor() {
        return subject.actingFor();
    }

    /** @throws NotThere if the address names none */
    FormKey key() {
        return FormKey.of((String) request.getAttribute("dp.formKey")).orElseThrow(NotThere::new);
    }

    /** Empty before the first answer. */
    Optional<Representation> form() {
        if (form == null) {
            form = asks.form(actingFor(), key());
        }
        return form;
    }

    /** Whoever comes back to a form that was sent is led to what became of it. */
    boolean wasSent() {
        Optional<Reference> sent = asks.sent(actingFor(), key());
        sent.ifPresent(reference -> go("/helpers/" + reference));
        return sent.isPresent();
    }

    String address(String step) {
        return "/act/" + key() + "/" + step;
    }

    /** The first question that has not been answered. */
    String next() {
        if (form().filter(one -> !one.personTyped().isEmpty()).isEmpty()) {
            return address("whom");
        }
        Representation one = form().get();
        if (one.basis().isEmpty()) {
            return address("basis");
        }
        return address(one.isAnswered() ? "check" : "scope");
    }

    /** Whether there is anything to ask about what they may do. */
    boolean asksForScope() {
        return form().flatMap(Representation::basis).map(Basis::givesAuthority).orElse(true);
    }

    void goOn() {
        form = null;
        go(next());
    }

    void go(String address) {
        reply.go(address);
    }

    void problem(String field, String key) {
        reply.problem(field, key);
    }

    /** Whether a text is short enough; says so under its field if it is not. */
    boolean fits(String field, String text, int most) {
        return reply.fits(field, text, most);
    }
}
