package org.dpportal.accounts;

/** The ledger takes nothing of a file, because one line of it cannot be true. */
public final class PostingRefused extends RuntimeException {
    private final int place;

    PostingRefused(int place, String reason) {
        super(reason);
        this.place = place;
    }

    /** The line of the file, counted from 1; 0 if it is about the whole file. */
    public int place() {
        return place;
    }
}
