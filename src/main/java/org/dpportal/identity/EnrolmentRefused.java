package org.dpportal.identity;

/** Nobody of a people file is enrolled, because one line of it cannot be true. */
public final class EnrolmentRefused extends RuntimeException {
    private final int place;

    EnrolmentRefused(int place, String reason) {
        super(reason);
        this.place = place;
    }

    /** The line of the file, counted from 1. */
    public int place() {
        return place;
    }
}
