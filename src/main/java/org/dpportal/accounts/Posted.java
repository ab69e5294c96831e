package org.dpportal.accounts;

import java.util.List;

/**
 * What became of a provider's file.
 *
 * @param replayed the same bytes had come before, and nothing was changed
 * @param known lines that another file had already brought
 */
public record Posted(boolean replayed, int added, int known, List<SetAside> setAside) {
    public Posted {
        setAside = List.copyOf(setAside);
    }

    /**
     * An account that no agreement of the council knows. Its lines are kept and posted as soon as it is known.
     *
     * @param places the lines of the file, counted from 1; empty if the file had only balances for it
     */
    public record SetAside(String number, List<Integer> places) {}

    /** How many lines wait for an account. */
    public int linesSetAside() {
        return setAside.stream().mapToInt(account -> account.places().size()).sum();
    }
}
