package org.dpportal.receipts;

/** Somebody else has changed this receipt since the page was opened; nothing was done. */
public final class ReceiptChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReceiptChanged() {
        super("changed by somebody else", null, false, false);
    }
}
