package org.dpportal.identity;

import org.dpportal.shared.CouncilId;
import org.dpportal.shared.PersonId;

/** A council officer at work, for their own council only. Made only by {@link SignedIn}. */
public final class Officer implements Who {
    private final Actor actor;

    Officer(Actor actor) {
        this.actor = actor;
    }

    public PersonId person() {
        return actor.person();
    }

    @Override
    public CouncilId council() {
        return actor.council();
    }

    public String name() {
        return actor.name();
    }

    @Override
    public String trailName() {
        return actor.trailName();
    }
}
