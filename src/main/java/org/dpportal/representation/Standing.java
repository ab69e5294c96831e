package org.dpportal.representation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dpportal.shared.Reference;

/**
 * What stands around a page: whose it is, by what right it is open, and whose pages the reader could open besides.
 *
 * @param unread how many notices have not been read
 * @param privatePages which pages the person keeps to themself
 * @param needsOn the day on which somebody last said how the person wants to be told things; empty if nobody has
 * @param others for whom else the reader may act
 */
public record Standing(
        ActingFor actingFor,
        long unread,
        Set<PrivateMatter> privatePages,
        Optional<LocalDate> needsOn,
        List<Hat> others) {
    public Standing {
        privatePages = Set.copyOf(privatePages);
        others = List.copyOf(others);
    }

    /** Whether this page is open to the reader: not if the person keeps it to themself and may do so. */
    public boolean opens(PrivateMatter page) {
        return actingFor.isSelf() || !actingFor.basis().respectsPrivatePages() || !privatePages.contains(page);
    }

    /** A person for whom somebody may act, besides themself. */
    public record Hat(Reference reference, String name) {
        /** Where that person's pages begin. */
        public String address() {
            return "/for/" + reference + "/home";
        }
    }
}
