package org.dpportal.invitations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.dpportal.content.web.Reply;
import org.dpportal.identity.NotThere;
import org.dpportal.invitations.Invitation;
import org.dpportal.invitations.Invitations;
import org.dpportal.representation.ActingFor;
import org.dpportal.representation.web.Subject;
import org.dpportal.shared.FormKey;

/** The invitation that this page's address names, and the way through its questions: to the first that is not answered yet. */
@RequestScoped
class OpenInvitation {
    @Inject
    private Invitations invitations;

    @Inject
    private Subject subject;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private Invitation invitation;

    ActingFor actingFor() {
        return subject.actingFor();
    }

    /** @throws NotThere if the address names none */
    FormKey key() {
        return FormKey.of((String) request.getAttribute("dp.formKey")).orElseThrow(NotThere::new);
    }

    Invitation invitation() {
        if (invitation == null) {
            invitation = invitations.invitation(actingFor(), key());
        }
        return invitation;
    }

    boolean isDraft() {
        return invitation().state() == Invitation.State.DRAFT;
    }

    /** Whoever comes back to a form whose code is made is led to the code. */
    boolean wasMade() {
        if (!isDraft()) {
            reply.go(address(""));
        }
        return !isDraft();
    }

    /** @param step such as {@code /scope}; empty for the code itself */
    String address(String step) {
        return "/helpers/invite/" + key() + step;
    }

    void goOn() {
        invitation = null;
        if (!isDraft()) {
            reply.go(address(""));
        } else if (invitation().scopes().isEmpty()) {
            reply.go(address("/scope"));
        } else {
            reply.go(address(invitation().endAnswered() ? "/check" : "/until"));
        }
    }
}
