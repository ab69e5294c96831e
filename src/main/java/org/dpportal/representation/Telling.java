package org.dpportal.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.dpportal.audit.AuditEntry;
import org.dpportal.audit.AuditTrail;
import org.dpportal.identity.Who;
import org.dpportal.notifications.Notice;
import org.dpportal.notifications.Notices;
import org.dpportal.shared.PersonId;

/** Tells both sides of an authority what has become of it, and the trail too, inside the transaction of the change. */
@ApplicationScoped
class Telling {
    @Inject
    private Notices notices;

    @Inject
    private AuditTrail audit;

    /** @param representatives the person who acts, or all people of the organisation that does */
    record Sides(PersonId person, String personName, List<PersonId> representatives, String representativeName) {}

    /**
     * @param action for the trail, such as {@code helper-ended}
     * @param reference of the authority
     */
    void both(
            Who who,
            String action,
            String reference,
            Sides sides,
            String toPerson,
            String toRepresentative,
            String reason) {
        Object words = said(reason);
        notices.tell(who, sides.person(), toPerson, Map.of("name", sides.representativeName(), "reason", words));
        for (PersonId one : sides.representatives()) {
            notices.tell(who, one, toRepresentative, Map.of("name", sides.personName(), "reason", words));
        }
        trail(who, action, reference, sides.person(), reason);
    }

    void representative(Who who, PersonId representative, String key, String name, String reason) {
        notices.tell(who, representative, key, Map.of("name", name, "reason", said(reason)));
    }

    void trail(Who who, String action, String reference, PersonId person, String reason) {
        AuditEntry entry = AuditEntry.of(action, reference).about(person);
        audit.record(who, reason.isEmpty() ? entry : entry.because(reason));
    }

    private static Object said(String reason) {
        return EndReason.of(reason)
                .<Object>map(one -> new Notice.Key("representation.reason." + one))
                .orElse(reason);
    }
}
