package org.dpportal.receipts;

import org.dpportal.files.FileKind;

/**
 * One file of a receipt, as a page may know it.
 *
 * @param position 1 to 5, as in its address
 */
public record ReceiptFile(int position, FileKind kind, int pages) {
    /** How many files one receipt may have. */
    public static final int MOST = 5;
}
