package org.dpportal.invitations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dpportal.invitations.Invitation;
import org.dpportal.invitations.Invitations;
import org.dpportal.representation.Scope;

/** The last page of an invitation: everything once more, what it means, and the button that makes the code. */
@Named
@RequestScoped
public class InviteCheckPage {
    @Inject
    private OpenInvitation open;

    @Inject
    private Invitations invitations;

    /** Called before the page is first written. */
    public void load() {
        if (!open.isDraft() || !open.invitation().isComplete()) {
            open.goOn();
        }
    }

    public Invitation invitation() {
        return open.invitation();
    }

    public List<Scope> scopes() {
        return open.invitation().scopes().stream().sorted().toList();
    }

    /** Whether the council must check first. */
    public boolean decides() {
        return open.invitation().scopes().contains(Scope.DECIDE);
    }

    public String address(String step) {
        return open.address(step);
    }

    public void make() {
        invitations.open(open.actingFor(), open.key());
        open.goOn();
    }
}
