package org.dpportal.audit;

/** Who stands behind an entry, as the person whom it concerns can tell them apart. The database names them the same. */
public enum Doer {
    /** The person themself. */
    SELF,
    /** Somebody who acts for the person, or was asked to. */
    HELPER,
    /** An officer of the person's council. */
    COUNCIL,
    /** The portal itself. */
    PORTAL
}
