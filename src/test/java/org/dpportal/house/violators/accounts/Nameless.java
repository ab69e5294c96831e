package org.dpportal.house.violators.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Deliberate violator: an entity that does not say so. */
@Entity
class Nameless {
    @Id
    private long id;

    long id() {
        return id;
    }
}
