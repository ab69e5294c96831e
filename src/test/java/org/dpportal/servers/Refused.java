package org.dpportal.servers;

/** The servers cannot start, and the message alone tells a person what to do: no stack trace. */
class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
        super(message);
    }

    /** A server was told to stop while somebody waited for it. */
    static final class Stopped extends Refused {
        private static final long serialVersionUID = 1L;

        Stopped(String message) {
            super(message);
        }
    }
}
