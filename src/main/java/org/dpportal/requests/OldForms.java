package org.dpportal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.dpportal.councils.Councils;
import org.dpportal.identity.SystemJob;

/** The front door through which forms that nobody goes on with are thrown away, for the portal's own round alone. */
@ApplicationScoped
@Transactional
public class OldForms {
    private static final ZoneId UK = ZoneId.of("Europe/London");

    @Inject
    private RequestRepository repository;

    @Inject
    private Councils councils;

    @Inject
    private Clock clock;

    /** Throws away what has not been touched for as long as the council keeps it; returns how many. */
    public int throwAway(SystemJob job) {
        int days = councils.settings(job.council(), LocalDate.ofInstant(clock.instant(), UK))
                .requestRules()
                .draftDays();
        return repository.throwAway(job.council(), clock.instant().minus(Duration.ofDays(days)));
    }
}
