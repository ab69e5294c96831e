package org.dpportal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.dpportal.audit.AuditTrail;
import org.dpportal.audit.Doer;
import org.dpportal.audit.Seen;
import org.dpportal.identity.NotThere;
import org.dpportal.representation.ActingFor;
import org.dpportal.representation.Scope;

/** The front door to the log of everything that was seen or changed of a person's. Theirs, and of those who decide for them. */
@ApplicationScoped
@Transactional
public class WhoLooked {
    @Inject
    private AuditTrail audit;

    /** The newest first. @param wanted whose doings are asked for */
    public List<Seen> log(ActingFor acting, Set<Doer> wanted, int first, int size) {
        if (!acting.allows(Scope.DECIDE)) {
            throw new NotThere();
        }
        return audit.whoLooked(wanted, first, size);
    }
}
