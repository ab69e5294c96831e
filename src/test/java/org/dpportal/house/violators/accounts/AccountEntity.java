package org.dpportal.house.violators.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Deliberate violator: nothing wrong here: an entity as it should be. */
@Entity
class AccountEntity {
    @Id
    private long id;

    long id() {
        return id;
    }
}
