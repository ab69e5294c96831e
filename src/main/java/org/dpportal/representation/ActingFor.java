package org.dpportal.representation;

import java.util.Set;
import org.dpportal.identity.Actor;
import org.dpportal.shared.CouncilId;
import org.dpportal.shared.PersonId;
import org.dpportal.shared.Reference;

/**
 * The authority to open a front door: the person it is about, who acts, on what basis and how far. Only this package can make one, so
 * without authority there is nothing to call a front door with.
 */
public final class ActingFor {
    /** A person by number, reference and name. */
    record Named(PersonId id, Reference reference, String name) {}

    private final Named person;
    private final CouncilId council;
    private final Actor actor;
    private final Basis basis;
    private final Set<Scope> scopes;

    /** @param person whom it is about */
    ActingFor(Named person, CouncilId council, Actor actor, Basis basis, Set<Scope> scopes) {
        this.person = person;
        this.council = council;
        this.actor = actor;
        this.basis = basis;
        this.scopes = Set.copyOf(scopes);
    }

    public PersonId person() {
        return person.id();
    }

    public Reference reference() {
        return person.reference();
    }

    /** The person's name as they want to be called, shown in a {@code bdi}. */
    public String name() {
        return person.name();
    }

    public CouncilId council() {
        return council;
    }

    public Actor actor() {
        return actor;
    }

    public Basis basis() {
        return basis;
    }

    public boolean isSelf() {
        return basis == Basis.SELF;
    }

    public boolean allows(Scope scope) {
        return scopes.contains(scope);
    }
}
