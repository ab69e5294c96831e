package org.dpportal.feeds;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dpportal.accounts.Agreement;
import org.dpportal.accounts.LedgerFixture;
import org.dpportal.accounts.Posted;
import org.dpportal.accounts.ProviderFile;
import org.dpportal.audit.AuditEntry;
import org.dpportal.audit.AuditTrail;
import org.dpportal.councils.Councils;
import org.dpportal.councils.CouncilsFixture;
import org.dpportal.councils.DatedSetting;
import org.dpportal.identity.EnrolmentFixture;
import org.dpportal.identity.SystemJob;
import org.dpportal.identity.Who;
import org.dpportal.sample.EmptyDatabase;
import org.dpportal.shared.CouncilId;

/** The feeds without a server: the real readers, ledger and folder moves on a real database. */
public final class FeedsFixture {
    private final EmptyDatabase database;
    private final FileTaker taker;

    public FeedsFixture(EmptyDatabase database, Clock clock) {
        this.database = database;
        Councils councils = new CouncilsFixture(database.dataSource());
        taker = new FileTaker(new InTransactions(database, clock, councils), councils, clock);
    }

    /** Works once through all drop folders; returns the names of the files that were refused. */
    public List<String> run(Path root) throws IOException {
        List<String> refused = new ArrayList<>();
        for (DropFolder folder : DropFolder.below(root)) {
            for (Path file : folder.ready(folder.look())) {
                if (!taker.take(folder, file)) {
                    refused.add(file.getFileName().toString());
                }
            }
        }
        return refused;
    }

    /** What the server's interceptor does. */
    private static final class InTransactions extends Feeds {
        private final EmptyDatabase database;

        InTransactions(EmptyDatabase database, Clock clock, Councils councils) {
            super(
                    new LedgerFixture(database.dataSource(), clock, councils).ledger(),
                    EnrolmentFixture.enrolment(database.dataSource()),
                    councils,
                    new AuditTrail() {
                        @Override
                        public void record(Who who, AuditEntry entry) {
                            // The trail is core's own test.
                        }
                    });
            this.database = database;
        }

        @Override
        Posted post(SystemJob job, ProviderFile file) {
            return inTransaction(() -> super.post(job, file));
        }

        @Override
        CouncilId council(String code) {
            return inTransaction(() -> super.council(code));
        }

        @Override
        int settings(SystemJob job, List<DatedSetting> settings) {
            return inTransaction(() -> super.settings(job, settings));
        }

        @Override
        int people(SystemJob job, CouncilFiles.PeopleFile file) {
            return inTransaction(() -> super.people(job, file));
        }

        @Override
        int funding(SystemJob job, List<Agreement.Funding> fundings) {
            return inTransaction(() -> super.funding(job, fundings));
        }

        private <T> T inTransaction(Callable<T> work) {
            try {
                return database.inTransaction(work);
            } catch (RuntimeException failed) {
                throw failed;
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
