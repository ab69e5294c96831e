package org.dpportal.requests;

/** What the person for whom a direct payment is asked gets from the council today, as whoever asks sees it. */
public enum HasNow {
    SUPPORT,
    ASSESSED,
    NOTHING,
    NOT_SURE,
    /** As a carer they need support of their own (Care Act 2014, section 10). */
    CARER
}
