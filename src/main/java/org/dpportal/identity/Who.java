package org.dpportal.identity;

import org.dpportal.shared.CouncilId;

/** Whoever does something in the portal: a signed-in person, an officer or the portal itself. */
public sealed interface Who permits Actor, Officer, SystemJob {
    CouncilId council();

    /** A name for the audit trail: the sign-in's subject or the job's name; never a person's real name. */
    String trailName();
}
