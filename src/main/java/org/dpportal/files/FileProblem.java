package org.dpportal.files;

/** Why a file cannot be taken. The words are those of the pages: {@code receipts.file.<problem>} in the translations. */
public enum FileProblem {
    /** No file was chosen, or it has no content. */
    EMPTY,
    TOO_BIG,
    TOO_MANY,
    /** Neither a JPEG or PNG picture nor a PDF, whatever its name says. */
    WRONG_KIND,
    TOO_MANY_PIXELS,
    /** It ends too early, or cannot be opened. */
    DAMAGED,
    PASSWORD,
    /** It unpacks into far more than its size, as no receipt does. */
    TOO_COMPLICATED,
    /** Too many people send at once; trying again soon helps. */
    BUSY,
    /** The portal has no room left; nothing was kept. */
    NO_ROOM
}
