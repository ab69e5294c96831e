package org.dpportal.councils;

/** How a person's own part of the personal budget is paid (Care Act 2014 s. 14; each council chooses). */
public enum ContributionMode {
    /** The council pays the budget less the person's part, and the person pays theirs into the same account. */
    NET,
    /** The council pays all of it and sends an invoice for the person's part. */
    GROSS_INVOICED,
    /** Nobody is asked for a part. */
    NIL
}
