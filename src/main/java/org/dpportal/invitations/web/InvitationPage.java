package org.dpportal.invitations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.dpportal.content.web.Reply;
import org.dpportal.invitations.Invitation;
import org.dpportal.invitations.Invitations;
import org.dpportal.representation.Scope;

/** An invitation whose code is made: the code, until when it can be used, and the way to cancel it. */
@Named
@RequestScoped
public class InvitationPage {
    @Inject
    private OpenInvitation open;

    @Inject
    private Invitations invitations;

    @Inject
    private Reply reply;

    @Inject
    private Clock clock;

    /** Called before the page is written. */
    public void load() {
        if (open.isDraft()) {
            open.goOn();
        }
    }

    public Invitation invitation() {
        return open.invitation();
    }

    public List<Scope> scopes() {
        return open.invitation().scopes().stream().sorted().toList();
    }

    /** How far it is, as the texts call it: {@code OPEN}, {@code ACCEPTED}, {@code DECLINED}, {@code CANCELLED} or {@code TOO_LATE}. */
    public String state() {
        Invitation shown = open.invitation();
        boolean late = shown.state() == Invitation.State.OPEN && !shown.isOpen(clock.instant());
        return late ? "TOO_LATE" : shown.state().name();
    }

    public boolean usable() {
        return open.invitation().isOpen(clock.instant());
    }

    public void cancel() {
        invitations.cancel(open.actingFor(), open.key());
        reply.go(open.address(""));
    }
}
