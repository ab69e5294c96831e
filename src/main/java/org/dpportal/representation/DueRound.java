package org.dpportal.representation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.dpportal.identity.SystemJob;
import org.dpportal.shared.CouncilId;

/**
 * Looks every few minutes for authorities whose last day is past. They count no more from that day on, whether anybody has looked or not;
 * this writes it down and tells both sides. Rooms above, which have something due as well, are called with it.
 */
@ApplicationScoped
class DueRound {
    private static final System.Logger LOG = System.getLogger(DueRound.class.getName());

    @Inject
    private JobRepository jobs;

    @Inject
    private DueAuthorities due;

    @Inject
    private Event<DueAuthorities.Round> rounds;

    @Resource
    private ManagedScheduledExecutorService timer;

    private ScheduledFuture<?> ticking;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        ticking = timer.scheduleWithFixedDelay(this::tick, 10, 300, TimeUnit.SECONDS);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
        if (ticking != null) {
            ticking.cancel(false);
        }
    }

    private void tick() {
        try {
            for (CouncilId council : jobs.councils()) {
                SystemJob job = new SystemJob("authorities", council);
                due.end(job);
                rounds.fire(new DueAuthorities.Round(job));
            }
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.WARNING,
                    "What is due could not be looked for: {0}",
                    failed.getClass().getName());
        }
    }
}
