package org.dpportal.invitations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dpportal.representation.Scope;

/**
 * What an invitation offers to whoever has typed its code.
 *
 * @param person the name of whoever invites
 * @param endsOn empty if it lasts until it is ended
 */
public record Offer(String person, Set<Scope> scopes, Optional<LocalDate> endsOn) {}
