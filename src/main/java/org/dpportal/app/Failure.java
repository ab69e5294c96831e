package org.dpportal.app;

import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.dpportal.identity.NotThere;

/** What an exception means for the person who waits for a page. */
final class Failure {
    private static final int MOST_FRAMES = 12;

    private Failure() {}

    /** The status of the error page: 404, 409, 413, 503 when the database is away, else 500. */
    static int statusOf(Throwable failure) {
        for (Throwable cause : causes(failure)) {
            String name = cause.getClass().getSimpleName();
            if (cause instanceof NotThere) {
                return 404;
            }
            if (cause instanceof OptimisticLockException || cause instanceof ViewExpiredException) {
                return 409;
            }
            if (name.equals("RequestTooBigException") || name.equals("FileTooLargeException")) {
                return 413;
            }
            if (isNoUpload(cause)) {
                return 400;
            }
            if (isDatabaseAway(cause)) {
                return 503;
            }
        }
        return 500;
    }

    /** Class names and places in the code only: messages may hold what somebody typed. */
    static String withoutData(Throwable failure) {
        StringBuilder text = new StringBuilder("A page failed");
        for (Throwable cause : causes(failure)) {
            text.append("\n  ").append(cause.getClass().getName());
            if (cause instanceof SQLException sql) {
                text.append(" (SQL state ").append(sql.getSQLState()).append(')');
            }
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(MOST_FRAMES, frames.length); i++) {
                text.append("\n    at ").append(frames[i]);
            }
        }
        return text.toString();
    }

    /** A form that should bring files and is of another kind: the server has no better name for it than where it happens. */
    private static boolean isNoUpload(Throwable cause) {
        StackTraceElement[] frames = cause.getStackTrace();
        return cause instanceof ServletException
                && frames.length > 0
                && frames[0].getMethodName().equals("loadParts");
    }

    private static boolean isDatabaseAway(Throwable cause) {
        if (cause instanceof SQLException sql) {
            String state = sql.getSQLState() == null ? "" : sql.getSQLState();
            // Class 08 is a lost connection; 57P01 to 57P03 a server that stops or starts; 53300 one without room.
            return state.startsWith("08") || state.startsWith("57P") || state.equals("53300");
        }
        // WildFly's pool when it cannot make a connection.
        return cause.getClass().getName().equals("jakarta.resource.ResourceException");
    }

    private static Set<Throwable> causes(Throwable failure) {
        Set<Throwable> causes = new LinkedHashSet<>();
        for (Throwable cause = failure; cause != null && causes.add(cause); cause = cause.getCause()) {
            // collected by the condition
        }
        return causes;
    }
}
