package org.dpportal.notifications;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.dpportal.identity.SystemJob;
import org.dpportal.shared.CouncilId;

/** Looks again and again for letters that are to go out by mail or text message, and sends them. */
@ApplicationScoped
class LetterRound {
    private static final System.Logger LOG = System.getLogger(LetterRound.class.getName());
    private static final int FIRST_SECONDS = 10;
    /** One council's many letters do not keep another's waiting for longer than these take. */
    private static final int MOST_AT_ONCE = 200;

    @Inject
    private DueLetterRepository repository;

    @Inject
    private DueLetters due;

    @Resource
    private ManagedScheduledExecutorService timer;

    private ScheduledFuture<?> ticking;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        String seconds = System.getProperty("dp.letters.interval", "").strip();
        long interval = seconds.isEmpty() ? 60 : Long.parseLong(seconds);
        if (interval > 0) {
            ticking = timer.scheduleWithFixedDelay(
                    this::tick, Math.min(FIRST_SECONDS, interval), interval, TimeUnit.SECONDS);
        }
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
        if (ticking != null) {
            ticking.cancel(false);
        }
    }

    private void tick() {
        try {
            for (CouncilId council : repository.councils()) {
                if (!sendAll(new SystemJob("letters", council))) {
                    return;
                }
            }
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.WARNING,
                    "Letters could not be looked for: {0}",
                    failed.getClass().getName());
        }
    }

    /** Returns whether it is worth going on. */
    private boolean sendAll(SystemJob job) {
        for (int i = 0; i < MOST_AT_ONCE; i++) {
            DueLetters.Fate outcome = due.sendNext(job);
            if (outcome != DueLetters.Fate.DONE) {
                return outcome == DueLetters.Fate.NOTHING_DUE;
            }
        }
        return true;
    }
}
