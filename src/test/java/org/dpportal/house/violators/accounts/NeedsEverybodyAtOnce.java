package org.dpportal.house.violators.accounts;

import jakarta.inject.Inject;

/** Deliberate violator: seven things injected by constructor. */
final class NeedsEverybodyAtOnce {
    @Inject
    NeedsEverybodyAtOnce(Object a, Object b, Object c, Object d, Object e, Object f, Object g) {}
}
