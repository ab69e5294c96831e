package org.dpportal.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.dpportal.audit.AuditEntry;
import org.dpportal.audit.AuditTrail;
import org.dpportal.councils.CouncilSettings;
import org.dpportal.councils.Councils;
import org.dpportal.identity.Who;
import org.dpportal.shared.CouncilId;

/** A ledger without a server: its own rules for receipts, and a trail that only remembers. */
public final class LedgerFixture {
    private final List<String> trail = new ArrayList<>();
    private final Ledger ledger;

    public LedgerFixture(DataSource database, Clock clock, CouncilSettings settings) {
        this(database, clock, new Councils() {
            @Override
            public CouncilSettings settings(CouncilId council, LocalDate day) {
                return settings;
            }
        });
    }

    public LedgerFixture(DataSource database, Clock clock, Councils councils) {
        AuditTrail audit = new AuditTrail() {
            @Override
            public void record(Who who, AuditEntry entry) {
                trail.add(who.trailName() + " " + entry.action());
            }
        };
        ledger = new Ledger(new LedgerRepository(database), new AgreementRepository(database), councils, audit, clock);
    }

    public Ledger ledger() {
        return ledger;
    }

    public List<String> trail() {
        return trail;
    }
}
