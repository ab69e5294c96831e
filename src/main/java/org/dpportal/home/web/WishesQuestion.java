package org.dpportal.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.dpportal.councils.Councils;
import org.dpportal.identity.web.SignedIn;
import org.dpportal.representation.web.Subject;

/**
 * What the first page asks about how the person wants to be told things: once to begin with, and again each year (Accessible Information
 * Standard: identify, review).
 */
@Named
@RequestScoped
public class WishesQuestion {
    private static final ZoneId UK = ZoneId.of("Europe/London");

    @Inject
    private SignedIn signedIn;

    @Inject
    private Subject subject;

    @Inject
    private Councils councils;

    @Inject
    private Clock clock;

    /** {@code ask} if nobody has said anything yet, {@code review} if it is time to ask again, otherwise empty. */
    public String which() {
        if (signedIn.actor().isEmpty() || signedIn.is("OFFICER") || !subject.allows("DECIDE")) {
            return "";
        }
        Optional<LocalDate> said = subject.standing().needsOn();
        if (said.isEmpty()) {
            return "ask";
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), UK);
        LocalDate again =
                councils.settings(subject.actingFor().council(), today).communicationReviewOn(said.get());
        return again.isAfter(today) ? "" : "review";
    }

    /** When somebody last said that it is right. */
    public LocalDate day() {
        return subject.standing().needsOn().orElseThrow();
    }
}
