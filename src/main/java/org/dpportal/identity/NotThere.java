package org.dpportal.identity;

/** There is no such thing, or it is not yours: both answer alike, with the page for 404, so that nobody learns what others have. */
public class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotThere() {
        super("not there, or not theirs", null, false, false);
    }
}
