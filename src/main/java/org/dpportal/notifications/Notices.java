package org.dpportal.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dpportal.identity.OpenToAll;
import org.dpportal.identity.Who;
import org.dpportal.shared.PersonId;
import org.dpportal.shared.Reference;

/** The front door to notices. Only ever called inside the transaction of the change itself, by a room that has asked for authority. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Notices {
    @Inject
    private NoticeRepository repository;

    @Inject
    private Clock clock;

    /** @param arguments words and days, by the names that the texts of this key use */
    @OpenToAll("only writes to a person of one's own council, and shows nothing")
    public void tell(Who who, PersonId person, String key, Map<String, ?> arguments) {
        repository.add(who, person, Reference.draw('N'), key, arguments, clock.instant());
    }

    /** The newest first. */
    @OpenToAll("representation alone calls it, after it has asked for authority; the database shows nobody else's")
    public List<Notice> of(PersonId person, int first, int size) {
        return repository.of(person, first, size);
    }

    /** One of them with all that makes it a letter; empty if there is no such notice. */
    @OpenToAll("representation alone calls it, after it has asked for authority; the database shows nobody else's")
    public Optional<Letter> letter(PersonId person, Reference notice) {
        return repository.letter(person, notice);
    }

    @OpenToAll("representation alone calls it, after it has asked for authority; the database changes nobody else's")
    public void read(PersonId person) {
        repository.read(person, clock.instant());
    }

    /** Returns whether there is such a notice. */
    @OpenToAll("representation alone calls it, after it has asked for authority; the database changes nobody else's")
    public boolean hide(PersonId person, Reference notice, boolean hidden) {
        return repository.hide(person, notice, hidden) > 0;
    }
}
