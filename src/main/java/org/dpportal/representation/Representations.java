package org.dpportal.representation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import org.dpportal.identity.Actor;
import org.dpportal.identity.OpenToAll;

/** The front door to authority: who may act for whom. */
@ApplicationScoped
public class Representations {
    /** A person acting for themself, with every scope. */
    @OpenToAll("everybody may act for themself")
    public ActingFor myself(Actor actor) {
        return new ActingFor(actor.person(), actor.council(), actor, Basis.SELF, EnumSet.allOf(Scope.class));
    }
}
