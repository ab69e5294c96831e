package org.dpportal.representation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.dpportal.representation.Asks;
import org.dpportal.representation.Representation;
import org.dpportal.representation.Scope;
import org.dpportal.shared.Reference;

/** The last page of whoever asks to act: everything once more, each with a way to change it, and the button that sends. */
@Named
@RequestScoped
public class ActCheckPage {
    @Inject
    private OpenAsk open;

    @Inject
    private Asks asks;

    /** Called before the page is first written. */
    public void load() {
        if (!open.wasSent() && !isWhole()) {
            open.go(open.next());
        }
    }

    /** Whether every question has an answer, so that there is something to show. */
    public boolean isWhole() {
        return open.form().filter(Representation::isAnswered).isPresent();
    }

    public Representation form() {
        return open.form().orElseThrow();
    }

    public List<Scope> scopes() {
        return form().scopes().stream().sorted().toList();
    }

    public boolean asksForScope() {
        return open.asksForScope();
    }

    public String back() {
        return address(asksForScope() ? "scope" : "basis");
    }

    public String address(String step) {
        return open.address(step);
    }

    public void send() {
        Optional<Reference> reference = asks.send(open.actingFor(), open.key());
        if (reference.isPresent()) {
            open.go("/helpers/" + reference.get());
        } else {
            open.goOn();
        }
    }
}
