package org.dpportal.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dpportal.audit.AuditEntry;
import org.dpportal.audit.AuditTrail;
import org.dpportal.councils.Councils;
import org.dpportal.councils.ReceiptRules;
import org.dpportal.identity.SystemJob;
import org.dpportal.shared.CouncilId;

/**
 * The front door through which money data comes in, for the feeds alone. Each call does everything or nothing, and the same call again
 * changes nothing.
 */
@ApplicationScoped
@Transactional
public class Ledger {
    @Inject
    private LedgerRepository lines;

    @Inject
    private AgreementRepository agreements;

    @Inject
    private Councils councils;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    Ledger() {}

    Ledger(LedgerRepository lines, AgreementRepository agreements, Councils councils, AuditTrail audit, Clock clock) {
        this.lines = lines;
        this.agreements = agreements;
        this.councils = councils;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Posts a provider's file. Lines of accounts that nobody knows are set aside; lines that came before are counted and not doubled.
     *
     * @throws PostingRefused if not one account is known, or a line came before with another day or amount
     */
    public Posted post(SystemJob job, ProviderFile file) {
        Posted posted = posting(job.council()).post(file);
        if (!posted.replayed()) {
            audit.record(
                    job,
                    AuditEntry.of("feed-posted", "file " + file.contentHash())
                            .because(posted.added() + " lines added, " + posted.known() + " known, "
                                    + posted.linesSetAside() + " set aside"));
        }
        return posted;
    }

    /**
     * Opens accounts, and records changes of provider for those that exist. Lines that were set aside for them are posted.
     *
     * @return how many accounts and changes of provider are new
     * @throws PostingRefused if an agreement is another person's, or an account number another agreement's
     */
    public int open(SystemJob job, List<Agreement> opened) {
        int changed = new Opening(agreements, job.council()).open(opened);
        int adopted = posting(job.council()).adopt();
        if (changed + adopted > 0) {
            audit.record(
                    job,
                    AuditEntry.of("accounts-opened", changed + " accounts or providers")
                            .because(adopted + " lines that were set aside are posted"));
        }
        return changed;
    }

    /**
     * Records what is paid each period from a day on.
     *
     * @return how many rows changed
     * @throws PostingRefused if an agreement is not known
     */
    public int fund(SystemJob job, List<Agreement.Funding> fundings) {
        int changed = new Opening(agreements, job.council()).fund(fundings);
        if (changed > 0) {
            audit.record(job, AuditEntry.of("funding-set", changed + " agreements"));
        }
        return changed;
    }

    private Posting posting(CouncilId council) {
        return new Posting(lines, council, new ReceiptAsk(day -> rules(council, day)), clock.instant());
    }

    private ReceiptRules rules(CouncilId council, LocalDate day) {
        try {
            return councils.settings(council, day).receiptRules();
        } catch (IllegalStateException missing) {
            throw new PostingRefused(0, "the council's settings have no receipt rules for " + day);
        }
    }
}
