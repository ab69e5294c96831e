package org.dpportal.notifications;

/** By which way something reaches a person besides the portal. */
public enum Way {
    MAIL,
    TEXT,
    POST,
    /** As braille, on a disc or otherwise: only ever said of what has gone out. */
    OTHERWISE
}
