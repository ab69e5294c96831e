package org.dpportal.notifications;

import java.util.Optional;

/**
 * A notice with all that makes it a letter.
 *
 * @param person the name of whom it is for
 * @param post the name and address for the envelope, in lines; empty if the person has given none
 * @param largePrint whether they want their letters in large print
 */
public record Letter(Notice notice, String person, Optional<String> post, boolean largePrint) {}
