package org.dpportal.representation;

import java.util.Locale;

/** What a person can keep from those whom they have let act. */
public enum PrivateMatter {
    STATEMENT,
    RECEIPTS,
    MESSAGES;

    /** As the database writes it. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PrivateMatter of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
