package org.dpportal.feeds;

import jakarta.annotation.Resource;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Properties;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Starts the batch job {@code feeds} whenever something lies in a drop folder. */
@ApplicationScoped
class FeedTimer {
    private static final System.Logger LOG = System.getLogger(FeedTimer.class.getName());

    @Resource
    private ManagedScheduledExecutorService timer;

    private ScheduledFuture<?> ticking;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        long seconds = FeedSettings.interval().toSeconds();
        if (FeedSettings.folder().isPresent() && seconds > 0) {
            ticking = timer.scheduleWithFixedDelay(this::tick, Math.min(seconds, 2), seconds, TimeUnit.SECONDS);
        }
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
        if (ticking != null) {
            ticking.cancel(false);
        }
    }

    /** The server keeps a record of every job it starts, so that none is started for nothing. */
    private void tick() {
        try {
            JobOperator jobs = BatchRuntime.getJobOperator();
            if (somethingWaits()) {
                jobs.start("feeds", new Properties());
            }
        } catch (IOException | RuntimeException failed) {
            LOG.log(Level.ERROR, "The feeds could not be started", failed);
        }
    }

    private static boolean somethingWaits() throws IOException {
        for (DropFolder folder : DropFolder.below(FeedSettings.folder().orElseThrow())) {
            if (!folder.look().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
