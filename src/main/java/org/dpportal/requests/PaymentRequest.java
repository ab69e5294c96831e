package org.dpportal.requests;

import java.time.Instant;
import java.util.Optional;
import org.dpportal.shared.Reference;

/**
 * A request for a direct payment as an officer sees it.
 *
 * @param person the reference of whoever had signed in when they sent it
 * @param officer the name of whoever has taken it up
 * @param note what the officer wrote when it ended; may be empty
 * @param version counts every change, so that nobody decides on what they have not seen
 */
public record PaymentRequest(
        Reference reference,
        Answers answers,
        RequestState state,
        Instant askedAt,
        Optional<Reference> person,
        Optional<String> officer,
        Optional<Outcome> outcome,
        String note,
        int version) {
    /** How long an officer's note may be, in characters. */
    public static final int LONGEST_NOTE = 1000;
}
