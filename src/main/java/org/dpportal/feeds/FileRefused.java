package org.dpportal.feeds;

/** Nothing of a file is taken; the reason is written for the council's staff, without personal data. */
final class FileRefused extends RuntimeException {
    private final int line;

    /** @param line counted from 1; 0 if it is about the whole file */
    FileRefused(int line, String reason) {
        super(reason);
        this.line = line;
    }

    int line() {
        return line;
    }
}
