package org.dpportal.representation;

/** How far an authority has come. */
public enum RepresentationState {
    ASKED,
    BEING_CHECKED,
    ACTIVE,
    ENDED,
    REFUSED;

    /** Whether nothing will come of it any more. */
    public boolean isOver() {
        return this == ENDED || this == REFUSED;
    }
}
