package org.dpportal.representation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dpportal.identity.web.SignedIn;
import org.dpportal.representation.ActingFor;
import org.dpportal.representation.Representations;

/** Whose page this is, and the authority of whoever has opened it. */
@Named
@RequestScoped
public class Subject {
    @Inject
    private SignedIn signedIn;

    @Inject
    private Representations representations;

    private ActingFor actingFor;

    /** @throws org.dpportal.identity.NotThere if nobody known is signed in */
    public ActingFor actingFor() {
        if (actingFor == null) {
            actingFor = representations.myself(signedIn.known());
        }
        return actingFor;
    }
}
