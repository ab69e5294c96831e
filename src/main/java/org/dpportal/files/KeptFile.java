package org.dpportal.files;

/**
 * A file that is clean, written and on the disk for good. Identical files are the same one; whose it is, is the word of the feature that
 * received it.
 *
 * @param contentHash under which the shelf finds it
 * @param pages of a PDF; 1 for a picture
 */
public record KeptFile(String contentHash, FileKind kind, int bytes, int pages) {}
