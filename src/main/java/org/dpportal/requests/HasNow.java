package org.dpportal.requests;

/** What somebody has from the council today, as they see it themself. */
public enum HasNow {
    SUPPORT,
    ASSESSED,
    NOTHING,
    NOT_SURE,
    /** They ask for themself as a carer (Care Act 2014, section 10). */
    CARER
}
