package org.dpportal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.dpportal.audit.AuditEntry;
import org.dpportal.audit.AuditTrail;
import org.dpportal.identity.NotThere;
import org.dpportal.representation.ActingFor;
import org.dpportal.representation.PrivateMatter;

/** The front door to the pages that a person keeps to themself. Not from those who act in their stead by law (Care Act 2014, section 32). */
@ApplicationScoped
@Transactional
public class PrivateMatters {
    @Inject
    private PrivateMatterRepository repository;

    @Inject
    private AuditTrail audit;

    /** From now on exactly these are kept from helpers. */
    public void keep(ActingFor acting, Set<PrivateMatter> matters) {
        if (!acting.isSelf()) {
            throw new NotThere();
        }
        if (repository.keep(acting.council(), acting.person(), matters) > 0) {
            audit.record(
                    acting.actor(),
                    AuditEntry.of("private-pages-changed", "pages")
                            .about(acting.person())
                            .onBasis(acting.basis().name()));
        }
    }
}
