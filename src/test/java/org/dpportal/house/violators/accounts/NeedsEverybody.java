package org.dpportal.house.violators.accounts;

import jakarta.inject.Inject;

/** Deliberate violator: seven fields injected. */
final class NeedsEverybody {
    @Inject
    private Object a, b, c, d, e, f, g;

    Object[] all() {
        return new Object[] {a, b, c, d, e, f, g};
    }
}
