package org.dpportal.communication;

/** Whom the council may tell how a person wants it; nobody else without asking again. */
public enum Told {
    /** Those who act for the person here. */
    HELPERS,
    /** Those who give them care and support, such as an agency. */
    SERVICES,
    /** Their surgery and hospital. */
    HEALTH
}
