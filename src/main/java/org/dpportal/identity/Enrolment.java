package org.dpportal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dpportal.shared.PersonId;

/** The front door through which a council makes its people known, for the feeds alone. The same people again change nothing. */
@ApplicationScoped
@Transactional
public class Enrolment {
    private static final int AT_ONCE = 10_000;

    @Inject
    private EnrolmentRepository repository;

    Enrolment() {}

    Enrolment(EnrolmentRepository repository) {
        this.repository = repository;
    }

    /**
     * Adds people and follows the council's changes of name and sign-in. What somebody has chosen for themself, language and reading mode,
     * stays theirs. The caller writes the trail, since {@code audit} stands above this package.
     *
     * @throws EnrolmentRefused if a sign-in is somebody else's
     */
    public Enrolled enrol(SystemJob job, List<NewPerson> people) {
        repository.planAfresh();
        Map<String, PersonId> ids = new HashMap<>();
        int changed = 0;
        for (int start = 0; start < people.size(); start += AT_ONCE) {
            List<NewPerson> some = people.subList(start, Math.min(people.size(), start + AT_ONCE));
            changed += repository.follow(job.council(), some) + repository.add(job.council(), some);
            Map<String, PersonId> theirs = repository.ids(job.council(), some);
            changed += repository.link(job.council(), some, theirs);
            ids.putAll(theirs);
        }
        return new Enrolled(ids, changed);
    }

    /**
     * @param ids every person of the call by the council's number
     * @param changed how many rows are new or different
     */
    public record Enrolled(Map<String, PersonId> ids, int changed) {}
}
