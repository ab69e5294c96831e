package org.dpportal.receipts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.dpportal.content.web.Here;
import org.dpportal.content.web.Reply;
import org.dpportal.identity.NotThere;
import org.dpportal.receipts.Draft;
import org.dpportal.receipts.Receipts;
import org.dpportal.representation.ActingFor;
import org.dpportal.representation.Scope;
import org.dpportal.representation.web.Subject;
import org.dpportal.shared.FormKey;

/** The draft that this page's address names, and the way through its questions: to the first that is not answered yet. */
@RequestScoped
class OpenDraft {
    /** How many questions there are, with the check at the end. */
    static final int STEPS = 5;

    @Inject
    private Receipts receipts;

    @Inject
    private Subject subject;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Here here;

    @Inject
    private Reply reply;

    private Draft draft;

    ActingFor actingFor() {
        return subject.actingFor();
    }

    /** The same page of whomever these pages are about. */
    String at(String path) {
        return here.at(path);
    }

    /** Whether the payments themselves may be seen here, and not only what is sent. */
    boolean seesMoney() {
        return actingFor().allows(Scope.SEE_MONEY);
    }

    /** @throws NotThere if the address names none */
    FormKey key() {
        return FormKey.of((String) request.getAttribute("dp.formKey")).orElseThrow(NotThere::new);
    }

    Draft draft() {
        if (draft == null) {
            draft = receipts.draft(actingFor(), key());
        }
        return draft;
    }

    /** Forgets what was read, after a change. */
    void changed() {
        draft = null;
    }

    /** Whoever comes back to a form that was sent is led to the receipt. */
    boolean wasSent() {
        draft().sent().ifPresent(reference -> go(here.at("/receipts/" + reference)));
        return draft().sent().isPresent();
    }

    String address(String step) {
        return here.at("/receipts/new/" + key() + "/" + step);
    }

    String next() {
        Draft now = draft();
        if (now.files().isEmpty()) {
            return address("photo");
        }
        if (now.category().isEmpty()) {
            return address("purpose");
        }
        if (now.amount().isEmpty() || now.spentOn().isEmpty()) {
            return address("amount");
        }
        return address(now.paymentAnswered() ? "check" : "payment");
    }

    void goOn() {
        changed();
        go(next());
    }

    void go(String address) {
        reply.go(address);
    }

    void problem(String field, String key, Map<String, ?> values) {
        reply.problem(field, key, values);
    }

    void problem(String field, String key) {
        reply.problem(field, key);
    }
}
