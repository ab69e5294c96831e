package org.dpportal.requests;

import java.util.Optional;
import org.dpportal.shared.CouncilId;

/** What somebody has answered so far. */
public record Answers(
        CouncilId council,
        Optional<ForWhom> forWhom,
        String name,
        Optional<Contact> contact,
        Optional<HasNow> now,
        Optional<RequestNeeds> how) {
    /** Whether every question has an answer. */
    public boolean isWhole() {
        return forWhom.isPresent() && !name.isEmpty() && contact.isPresent() && now.isPresent() && how.isPresent();
    }
}
