package org.dpportal.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.dpportal.councils.CouncilSettings;
import org.dpportal.councils.Councils;
import org.dpportal.identity.SystemJob;

/**
 * The front door through which mails and text messages go out, for the portal's own round alone. One letter is one transaction: it is kept
 * for this server, handed over and written down. If the server dies between the last two, the next round sends it once more; never less.
 */
@ApplicationScoped
@Transactional
public class DueLetters {
    private static final System.Logger LOG = System.getLogger(DueLetters.class.getName());
    private static final ZoneId UK = ZoneId.of("Europe/London");

    @Inject
    private DueLetterRepository repository;

    @Inject
    private Carriers carriers;

    @Inject
    private Councils councils;

    @Inject
    private Clock clock;

    /** What became of the next letter. */
    public enum Fate {
        /** There was none. */
        NOTHING_DUE,
        /** It has gone out, or its address was refused: the next one may fare better. */
        DONE,
        /** The mail server does not take it: nothing else will go out now either. */
        NO_WAY
    }

    /** Sends the letter that waits longest. */
    public Fate sendNext(SystemJob job) {
        Set<Way> ways = carriers.ready();
        Optional<DueLetterRepository.Due> due =
                ways.isEmpty() ? Optional.empty() : repository.next(job.council(), ways, clock.instant());
        return due.map(one -> send(job, one)).orElse(Fate.NOTHING_DUE);
    }

    private Fate send(SystemJob job, DueLetterRepository.Due due) {
        CouncilSettings council = councils.settings(job.council(), LocalDate.ofInstant(clock.instant(), UK));
        try {
            carriers.on(due.way())
                    .carry(new Carrier.Parcel(
                            due.reference(),
                            due.mail(),
                            due.phone(),
                            due.language(),
                            council.name(),
                            council.phoneLine().number()));
            repository.sent(due.id(), clock.instant());
            return Fate.DONE;
        } catch (Carrier.Undelivered failed) {
            // Never the message of the cause: it holds the address.
            LOG.log(
                    Level.WARNING,
                    "{0} did not go out: {1}",
                    due.reference(),
                    failed.getCause().getClass().getName());
            Tries.next(due.tries() + 1, failed.isRefused(), clock.instant())
                    .ifPresentOrElse(next -> repository.later(due.id(), next), () -> repository.givenUp(due.id()));
            return failed.isRefused() ? Fate.DONE : Fate.NO_WAY;
        }
    }
}
