package org.dpportal.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dpportal.identity.Actor;
import org.dpportal.identity.NotThere;
import org.dpportal.identity.Officer;
import org.dpportal.identity.People;
import org.dpportal.identity.Role;

/** Who is signed in. Read from the database once a session and then kept in it, so that a page pays nothing for knowing. */
@Named
@RequestScoped
public class SignedIn {
    private static final String ACTOR = "dp.actor";

    @Inject
    private HttpServletRequest request;

    @Inject
    private People people;

    private Optional<Actor> actor;

    /** Empty if nobody is signed in, or if the council has not linked this sign-in to a person. */
    public Optional<Actor> actor() {
        if (actor == null) {
            actor = Optional.ofNullable(request.getUserPrincipal()).flatMap(this::actorOf);
        }
        return actor;
    }

    /** @throws NotThere if nobody known is signed in */
    public Actor known() {
        return actor().orElseThrow(NotThere::new);
    }

    /** @throws NotThere if whoever is signed in is no officer */
    public Officer officer() {
        return people.officer(known()).orElseThrow(NotThere::new);
    }

    public boolean is(String role) {
        return actor().map(known -> known.is(Role.valueOf(role))).orElse(false);
    }

    /** The subject of the sign-in; empty for somebody who has not signed in. */
    Optional<String> subject() {
        return Optional.ofNullable(request.getUserPrincipal()).map(Principal::getName);
    }

    private Optional<Actor> actorOf(Principal principal) {
        HttpSession session = request.getSession();
        Object kept = session.getAttribute(ACTOR);
        // Another person's sign-in in the same session must never meet the first one's data.
        if (kept instanceof Actor known && known.trailName().equals(principal.getName())) {
            return Optional.of(known);
        }
        Optional<Actor> found = people.behind(principal.getName(), roles());
        found.ifPresent(known -> session.setAttribute(ACTOR, known));
        return found;
    }

    private Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (request.isUserInRole(role.realmName())) {
                roles.add(role);
            }
        }
        return roles;
    }
}
