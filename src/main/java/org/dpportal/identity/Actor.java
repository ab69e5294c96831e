package org.dpportal.identity;

import java.io.Serializable;
import java.util.Set;
import org.dpportal.shared.CouncilId;
import org.dpportal.shared.PersonId;
import org.dpportal.shared.Reference;

/** A person who has signed in. Made only by {@link SignedIn}; what they may do for whom is the word of {@code representation}. */
public final class Actor implements Who, Serializable {
    private static final long serialVersionUID = 1L;

    private final String subject;
    private final long person;
    private final long council;
    private final String reference;
    private final String name;
    private final Set<Role> roles;

    Actor(String subject, PersonId person, CouncilId council, Reference reference, String name, Set<Role> roles) {
        this.subject = subject;
        this.person = person.value();
        this.council = council.value();
        this.reference = reference.value();
        this.name = name;
        this.roles = Set.copyOf(roles);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    @Override
    public CouncilId council() {
        return new CouncilId(council);
    }

    public Reference reference() {
        return new Reference(reference);
    }

    /** The name as the person wants to be called, shown in a {@code bdi}. */
    public String name() {
        return name;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    @Override
    public String trailName() {
        return subject;
    }
}
