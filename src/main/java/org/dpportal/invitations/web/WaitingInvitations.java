package org.dpportal.invitations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dpportal.invitations.Invitation;
import org.dpportal.invitations.Invitations;
import org.dpportal.representation.web.Subject;

/** The invitations of whose codes nobody has made use yet, for the page of a person's helpers. */
@Named
@RequestScoped
public class WaitingInvitations {
    @Inject
    private Invitations invitations;

    @Inject
    private Subject subject;

    private List<Invitation> all;

    /** Called before the page is written. */
    public void load() {
        all = invitations.open(subject.actingFor());
    }

    public List<Invitation> all() {
        return all;
    }
}
