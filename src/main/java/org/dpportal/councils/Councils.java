package org.dpportal.councils;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.dpportal.audit.AuditEntry;
import org.dpportal.audit.AuditTrail;
import org.dpportal.identity.OpenToAll;
import org.dpportal.identity.SystemJob;
import org.dpportal.shared.CouncilId;

/** The front door to councils and their dated settings. Settings are public knowledge and say nothing about a person. */
@ApplicationScoped
@Transactional
public class Councils {
    /** Another node's change is seen after this long at the latest. */
    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final Map<CouncilId, Kept> kept = new ConcurrentHashMap<>();

    @Inject
    private CouncilRepository repository;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<SettingsChanged> changes;

    /** The settings as they count on that day. */
    @OpenToAll("a council's name, phone line and rules are public")
    // On a connection of its own: a job that asks works with another login than pages do.
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public CouncilSettings settings(CouncilId council, LocalDate day) {
        return CouncilSettings.on(day, settingsOf(council));
    }

    /** A council by the name that people know. */
    public record Named(CouncilId id, String name) {}

    /** The councils that use the portal and have set what a page needs, by name. */
    @OpenToAll("which councils use the portal is public")
    public List<Named> all(LocalDate day) {
        return repository.all().stream()
                .filter(id -> settings(id, day).missing().isEmpty())
                .map(id -> new Named(id, settings(id, day).name()))
                .sorted(Comparator.comparing(Named::name))
                .toList();
    }

    @OpenToAll("whether a council uses the portal is public")
    public Optional<CouncilId> byCode(String code) {
        return repository.byCode(code);
    }

    /** Makes sure that the council exists; the job's own council is not yet known then. */
    @OpenToAll("adds a council by its public code and shows nothing")
    public CouncilId enrol(String code) {
        return repository.byCode(code).orElseGet(() -> repository.create(code));
    }

    /** What a council must still set before people can be enrolled: a page without a phone line or a pay period would be none. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public List<String> missing(SystemJob job, LocalDate day) {
        return settings(job.council(), day).missing();
    }

    /** Writes settings; the same row again changes nothing. Returns how many rows changed. */
    public int set(SystemJob job, List<DatedSetting> settings) {
        int changed = 0;
        for (DatedSetting setting : settings) {
            if (repository.put(job.council(), setting)) {
                changed++;
                audit.record(
                        job, AuditEntry.of("setting-changed", setting.key().id() + " from " + setting.validFrom()));
            }
        }
        if (changed > 0) {
            changes.fire(new SettingsChanged(job.council()));
        }
        return changed;
    }

    /** Not before the commit: a page that is read in between would keep the old settings. */
    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) SettingsChanged changed) {
        kept.remove(changed.council());
    }

    private List<DatedSetting> settingsOf(CouncilId council) {
        Kept known = kept.get(council);
        if (known == null || System.nanoTime() - known.since > KEPT_NANOS) {
            known = refreshed(council, known);
        }
        return known.settings;
    }

    /** While the database is away, pages go on with the settings they know: the phone line matters most just then. */
    private Kept refreshed(CouncilId council, Kept known) {
        try {
            Kept fresh = new Kept(repository.settings(council), System.nanoTime());
            kept.put(council, fresh);
            return fresh;
        } catch (PersistenceException databaseAway) {
            if (known == null) {
                throw databaseAway;
            }
            return known;
        }
    }

    /** A council has other settings than before. */
    record SettingsChanged(CouncilId council) {}

    private record Kept(List<DatedSetting> settings, long since) {}
}
