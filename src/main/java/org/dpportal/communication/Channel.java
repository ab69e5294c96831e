package org.dpportal.communication;

/** By which way letters come. Everything can be read in the portal as well, whichever is chosen. */
public enum Channel {
    /** Only in the portal. */
    PORTAL,
    /** A mail that says that there is a letter. */
    MAIL,
    /** A text message that says that there is a letter. */
    TEXT,
    /** On paper. */
    POST
}
