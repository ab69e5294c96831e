package org.dpportal.feeds;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one step of the batch job {@code feeds}: works once through the drop folders of all councils. */
@Named("feedJob")
@Dependent
class FeedJob extends AbstractBatchlet {
    private static final System.Logger LOG = System.getLogger(FeedJob.class.getName());

    @Inject
    private FileTaker taker;

    @Inject
    private TurnRepository turns;

    private volatile boolean stopped;

    @Override
    public String process() throws IOException, InterruptedException {
        Optional<TurnRepository.Turn> turn = turns.take();
        if (turn.isEmpty()) {
            return "another run is under way";
        }
        try (TurnRepository.Turn ours = turn.get()) {
            return run();
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }

    private String run() throws IOException, InterruptedException {
        List<DropFolder> folders = DropFolder.below(FeedSettings.folder().orElseThrow());
        Map<Path, DropFolder.Look> before = new HashMap<>();
        for (DropFolder folder : folders) {
            before.putAll(folder.look());
        }
        if (before.isEmpty()) {
            return "nothing to do";
        }
        Thread.sleep(FeedSettings.quiet().toMillis());
        int[] counts = new int[3];
        for (DropFolder folder : folders) {
            for (Path file : folder.ready(before)) {
                if (!stopped) {
                    counts[take(folder, file)]++;
                }
            }
        }
        String result = counts[0] + " done, " + counts[1] + " refused, " + counts[2] + " left for the next run";
        LOG.log(Level.INFO, "Feeds: {0}", result);
        return result;
    }

    /** What nobody foresaw, such as a database that is away, leaves the file where it is; the next run tries again. */
    private int take(DropFolder folder, Path file) {
        try {
            return taker.take(folder, file) ? 0 : 1;
        } catch (IOException | RuntimeException unforeseen) {
            LOG.log(Level.ERROR, "A file of {0} could not be taken now{1}", folder.code(), withoutData(unforeseen));
            return 2;
        }
    }

    /** Class names and places in the code only: messages may hold what stands in a file. */
    static String withoutData(Throwable failure) {
        StringBuilder text = new StringBuilder();
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 10; depth++) {
            text.append("\n  ").append(cause.getClass().getName());
            if (cause instanceof SQLException sql) {
                text.append(" (SQL state ").append(sql.getSQLState()).append(')');
            }
            for (StackTraceElement frame : cause.getStackTrace()) {
                if (frame.getClassName().startsWith("org.dpportal.")) {
                    text.append("\n    at ").append(frame);
                }
            }
            cause = cause.getCause();
        }
        return text.toString();
    }
}
