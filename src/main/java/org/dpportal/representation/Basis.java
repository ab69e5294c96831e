package org.dpportal.representation;

/** The legal ground on which somebody acts. */
public enum Basis {
    /** The person themself, Care Act 2014 s. 31. */
    SELF
}
