package org.dpportal.house.violators.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Deliberate violator: a front door that asks for nothing. */
@ApplicationScoped
@Transactional
public class OpenDoor {
    public String balanceOf(long person) {
        return Long.toString(person);
    }
}
