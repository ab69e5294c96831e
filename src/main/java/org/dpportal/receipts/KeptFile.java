package org.dpportal.receipts;

/** A file that is clean, written and on the disk for good, but not yet part of a receipt. Only this room can make one. */
public final class KeptFile {
    private final String contentHash;
    private final FileKind kind;
    private final int bytes;
    private final int pages;

    KeptFile(String contentHash, FileKind kind, int bytes, int pages) {
        this.contentHash = contentHash;
        this.kind = kind;
        this.bytes = bytes;
        this.pages = pages;
    }

    String contentHash() {
        return contentHash;
    }

    FileKind kind() {
        return kind;
    }

    int bytes() {
        return bytes;
    }

    int pages() {
        return pages;
    }
}
