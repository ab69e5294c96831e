package org.dpportal.servers;

/** The servers cannot start, and the message alone tells a person what to do: no stack trace. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
        super(message);
    }
}
