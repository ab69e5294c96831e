package org.dpportal.communication;

/** Somebody else has changed the same answers since the page was opened; nothing was written. */
public final class NeedsChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NeedsChanged() {
        super("changed by somebody else", null, false, false);
    }
}
