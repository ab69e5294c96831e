package org.dpportal.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.dpportal.identity.SystemJob;

/** The front door through which authorities end by themselves, for the portal's own round alone. */
@ApplicationScoped
@Transactional
public class DueAuthorities {
    /** The portal's round has come to a council: whatever else is due there, in a room above, hears of it. */
    public record Round(SystemJob job) {}

    @Inject
    private JobRepository repository;

    @Inject
    private AuthorityRepository authorities;

    @Inject
    private Telling telling;

    @Inject
    private Clock clock;

    /** Ends what was given until a day that is past, and tells both sides; returns how many have ended. */
    public int end(SystemJob job) {
        var ended = repository.end(authorities.today(), EndReason.TIME_OVER.name(), clock.instant());
        for (JobRepository.Over one : ended) {
            telling.both(
                    job,
                    "helper-ended",
                    one.reference(),
                    one.sides(),
                    "helperEnded",
                    "rightEnded",
                    EndReason.TIME_OVER.name());
        }
        return ended.size();
    }
}
