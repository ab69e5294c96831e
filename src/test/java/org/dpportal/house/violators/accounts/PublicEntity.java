package org.dpportal.house.violators.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Deliberate violator: an entity that leaves the room. */
@Entity
public class PublicEntity {
    @Id
    private long id;

    public long id() {
        return id;
    }
}
