package org.dpportal.representation;

/** Somebody else has changed this since the page was opened; nothing was done. */
public final class RepresentationChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RepresentationChanged() {
        super("changed by somebody else", null, false, false);
    }
}
