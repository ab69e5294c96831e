package org.dpportal.content;

/**
 * Text in a file that a spreadsheet will open. A cell that begins like a formula gets an apostrophe in front, so that it stays text; reading
 * the file back takes it away again.
 */
public final class CsvText {
    private static final String STARTS = "=+-@\t\r";

    private CsvText() {}

    /** One cell, quoted, neutral to every spreadsheet. */
    public static String cell(String text) {
        return '"' + neutral(text).replace("\"", "\"\"") + '"';
    }

    /** The text with an apostrophe in front if a spreadsheet could take it for a formula. */
    public static String neutral(String text) {
        boolean dangerous = !text.isEmpty() && (STARTS.indexOf(text.charAt(0)) >= 0 || isMarked(text));
        return dangerous ? "'" + text : text;
    }

    /** The text that {@link #neutral} was given. */
    public static String restored(String cell) {
        return isMarked(cell) ? cell.substring(1) : cell;
    }

    private static boolean isMarked(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\'') {
            start++;
        }
        return start > 0 && start < text.length() && STARTS.indexOf(text.charAt(start)) >= 0;
    }
}
