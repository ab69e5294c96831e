package org.dpportal.invitations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.dpportal.content.web.Reply;
import org.dpportal.invitations.Invitations;
import org.dpportal.invitations.Offer;
import org.dpportal.representation.Scope;
import org.dpportal.representation.web.Subject;
import org.dpportal.shared.Reference;

/** Somebody has a code: they type it, see what it offers, and accept or decline. */
@Named
@RequestScoped
public class CodePage {
    @Inject
    private Invitations invitations;

    @Inject
    private Subject subject;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private String code = "";
    private boolean answered;
    private Offer offer;

    /** Called before the page is written. */
    public void load() {
        subject.load();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** The code that was looked up, which the answer to the offer brings along. */
    public String getKept() {
        return code;
    }

    public void setKept(String kept) {
        code = kept;
    }

    /** Whether an offer is shown, or was when this answer to it was sent. */
    public boolean deciding() {
        boolean pressed = request.getParameter("accept") != null || request.getParameter("decline") != null;
        return offer != null || pressed && !answered;
    }

    /** {@code null} unless the code fits. */
    public Offer offer() {
        return offer;
    }

    public List<Scope> scopes() {
        return offer.scopes().stream().sorted().toList();
    }

    /** Whether the council must check first. */
    public boolean decides() {
        return offer.scopes().contains(Scope.DECIDE);
    }

    /** Looks the code up and shows what it offers. */
    public void look() {
        answered = true;
        if (code.isBlank()) {
            reply.problem("code", "common.constraint.required");
            return;
        }
        Invitations.Look found = invitations.look(subject.actingFor(), code);
        offer = found.offer().orElse(null);
        if (offer == null) {
            reply.problem("code", "invitations.code.problem." + found.answer());
        }
    }

    public void accept() {
        answered = true;
        Optional<Reference> reference = invitations.accept(subject.actingFor(), code);
        if (reference.isPresent()) {
            reply.go("/helpers/" + reference.get());
        } else {
            reply.problem("code", "invitations.code.problem.NO_SUCH_CODE");
        }
    }

    public void decline() {
        answered = true;
        invitations.decline(subject.actingFor(), code);
        reply.go("/helpers");
    }
}
