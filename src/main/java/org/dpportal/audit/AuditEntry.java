package org.dpportal.audit;

import java.util.Optional;
import org.dpportal.shared.PersonId;

/**
 * One thing that was done.
 *
 * @param action a past fact in lower case with hyphens, such as {@code receipt-sent}
 * @param object what it was done to: a reference or a key, never a name or another piece of personal data
 * @param about whom it concerns
 * @param basis the legal basis of whoever acted for that person
 * @param reason why, in the words of whoever did it
 */
public record AuditEntry(
        String action, String object, Optional<PersonId> about, Optional<String> basis, Optional<String> reason) {
    public static AuditEntry of(String action, String object) {
        return new AuditEntry(action, object, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public AuditEntry about(PersonId person) {
        return new AuditEntry(action, object, Optional.of(person), basis, reason);
    }

    public AuditEntry onBasis(String legalBasis) {
        return new AuditEntry(action, object, about, Optional.of(legalBasis), reason);
    }

    public AuditEntry because(String why) {
        return new AuditEntry(action, object, about, basis, Optional.of(why));
    }
}
