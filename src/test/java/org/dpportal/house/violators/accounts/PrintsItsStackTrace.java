package org.dpportal.house.violators.accounts;

/** Deliberate violator: prints its stack trace. */
final class PrintsItsStackTrace {
    void run(Exception trouble) {
        trouble.printStackTrace();
    }
}
