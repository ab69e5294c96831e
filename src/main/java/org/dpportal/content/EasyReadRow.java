package org.dpportal.content;

import java.util.List;

/**
 * One idea of an Easy Read page: a picture and the words beside it.
 *
 * @param picture the picture's id, for {@code dp:picture}; empty only for a heading
 * @param headingLevel 0 for a sentence, 1 and up for a heading
 */
public record EasyReadRow(String picture, int headingLevel, List<Segment> segments) {
    /**
     * A run of words.
     *
     * @param word the key of a hard word in the glossary, or empty
     */
    public record Segment(String text, boolean bold, String word) {}

    public boolean isHeading() {
        return headingLevel > 0;
    }

    public boolean hasPicture() {
        return !picture.isEmpty();
    }

    /** The words alone, as a reader hears them. */
    public String text() {
        StringBuilder text = new StringBuilder();
        segments.forEach(segment -> text.append(segment.text()));
        return text.toString();
    }
}
