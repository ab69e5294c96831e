package org.dpportal.house.violators.accounts;

/** Deliberate violator: public, calls a repository, and is no front door. */
public class SideDoor {
    private final PublicRepository accounts = new PublicRepository();

    public Object all() {
        return accounts;
    }
}
