package org.dpportal.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dpportal.accounts.Agreement;
import org.dpportal.accounts.Ledger;
import org.dpportal.accounts.Posted;
import org.dpportal.accounts.ProviderFile;
import org.dpportal.audit.AuditEntry;
import org.dpportal.audit.AuditTrail;
import org.dpportal.councils.Councils;
import org.dpportal.councils.DatedSetting;
import org.dpportal.identity.Enrolment;
import org.dpportal.identity.SystemJob;
import org.dpportal.shared.CouncilId;

/** The front door through which a file that was read and found whole comes in: one call, one transaction, one file. */
@ApplicationScoped
@Transactional
public class Feeds {
    @Inject
    private Ledger ledger;

    @Inject
    private Enrolment enrolment;

    @Inject
    private Councils councils;

    @Inject
    private AuditTrail audit;

    Feeds() {}

    Feeds(Ledger ledger, Enrolment enrolment, Councils councils, AuditTrail audit) {
        this.ledger = ledger;
        this.enrolment = enrolment;
        this.councils = councils;
        this.audit = audit;
    }

    Posted post(SystemJob job, ProviderFile file) {
        return ledger.post(job, file);
    }

    /** The council of this code; a settings file is what makes a council known. */
    CouncilId council(String code) {
        return councils.enrol(code);
    }

    /** Returns how many rows changed. */
    int settings(SystemJob job, List<DatedSetting> settings) {
        return councils.set(job, settings);
    }

    /** People and their agreements together, so that nobody is left half enrolled. Returns how many rows changed. */
    int people(SystemJob job, CouncilFiles.PeopleFile file) {
        Enrolment.Enrolled enrolled = enrolment.enrol(job, file.people());
        if (enrolled.changed() > 0) {
            audit.record(job, AuditEntry.of("people-enrolled", enrolled.changed() + " changes"));
        }
        List<Agreement> agreements = file.holdings().stream()
                .map(holding -> holding.of(enrolled.ids()))
                .toList();
        return enrolled.changed() + ledger.open(job, agreements);
    }

    /** Returns how many rows changed. */
    int funding(SystemJob job, List<Agreement.Funding> fundings) {
        return ledger.fund(job, fundings);
    }
}
