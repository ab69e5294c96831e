package org.dpportal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dpportal.audit.AuditEntry;
import org.dpportal.audit.AuditTrail;
import org.dpportal.identity.NotThere;
import org.dpportal.notifications.Letter;
import org.dpportal.notifications.Notice;
import org.dpportal.notifications.Notices;
import org.dpportal.representation.ActingFor;
import org.dpportal.representation.Scope;
import org.dpportal.shared.Reference;

/**
 * The front door to what a person was told: theirs, and of those who decide for them. What the person hides is not there for them, unless they
 * must account for the money in the person's stead (Care Act 2014, section 32).
 */
@ApplicationScoped
@Transactional
public class Messages {
    @Inject
    private Notices notices;

    @Inject
    private AuditTrail audit;

    /** The newest first. Opening one's own marks them as read. */
    public List<Notice> all(ActingFor acting, int first, int size) {
        if (!acting.allows(Scope.DECIDE)) {
            throw new NotThere();
        }
        List<Notice> found = notices.of(acting.person(), first, size);
        if (acting.isSelf() && found.stream().anyMatch(notice -> !notice.read())) {
            notices.read(acting.person());
        }
        return found;
    }

    /** One of them as a letter. @throws NotThere if there is none, or the reader may not read it: nobody can tell which */
    public Letter letter(ActingFor acting, Reference message) {
        if (!acting.allows(Scope.DECIDE)) {
            throw new NotThere();
        }
        return notices.letter(acting.person(), message).orElseThrow(NotThere::new);
    }

    /** Keeps a message from those whom the person has let act, or shows it again. Only the person themself can. */
    public void hide(ActingFor acting, Reference message, boolean hidden) {
        if (!acting.isSelf() || !notices.hide(acting.person(), message, hidden)) {
            throw new NotThere();
        }
        audit.record(
                acting.actor(),
                AuditEntry.of(hidden ? "message-hidden" : "message-shown", message.value())
                        .about(acting.person())
                        .onBasis(acting.basis().name()));
    }
}
