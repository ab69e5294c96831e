package org.dpportal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.dpportal.content.Language;
import org.dpportal.content.ReadingMode;
import org.dpportal.content.TextSize;

/** The front door to people: who a sign-in belongs to, and how each person wants to read. */
@ApplicationScoped
@Transactional
public class People {
    @Inject
    private PersonRepository repository;

    @Inject
    private Event<WishesChanged> changes;

    /**
     * The person behind a token that Keycloak has vouched for. A house rule lets only {@code identity.web} call this.
     *
     * @return empty if the council has not linked this sign-in to a person yet
     */
    @OpenToAll("asked only by the sign-in itself, with the subject of a token that was verified")
    public Optional<Actor> behind(String subject, Set<Role> roles) {
        return repository.behind(subject, roles);
    }

    /** The officer that this actor is; empty for everybody else. */
    @OpenToAll("an actor learns only what their own token says")
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Officer> officer(Actor actor) {
        return actor.is(Role.OFFICER) ? Optional.of(new Officer(actor)) : Optional.empty();
    }

    @OpenToAll("an actor sees only their own wishes")
    public Wishes wishes(Actor actor) {
        return repository.wishes(actor.person());
    }

    /** Remembers how somebody wants to read; {@code null} leaves that wish as it was. */
    @OpenToAll("an actor changes only their own wishes")
    public void prefer(Actor actor, Language language, ReadingMode mode) {
        repository.prefer(actor.person(), language, mode);
        changes.fire(new WishesChanged(actor));
    }

    /** How a person wants to read, as far as they have said. */
    public record Wishes(Optional<Language> language, Optional<ReadingMode> mode, Optional<TextSize> size) {}
}
