package org.dpportal.representation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.dpportal.identity.Actor;
import org.dpportal.identity.NotThere;
import org.dpportal.identity.OpenToAll;

/** The front door to authority: the only place where an {@link ActingFor} is made. */
@ApplicationScoped
@Transactional
public class Representations {
    @Inject
    private AuthorityRepository authorities;

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /**
     * What stands around a page, with the authority to open what is behind it.
     *
     * @param whom the reference of the person in the address; empty on one's own pages
     * @param seen the page that is opened, if another person's page is read, so that they can see who looked
     * @throws NotThere if the actor may not act for that person today, or there is no such person: nobody can tell which
     */
    @OpenToAll("everybody may act for themself, and for another only by an authority that the database itself looks up")
    @RowsOfWhom.Itself
    public Standing standing(Actor actor, Optional<String> whom, Optional<String> seen) {
        Standing standing =
                authorities.enter(actor, whom.orElse(""), seen.orElse(null)).orElseThrow(NotThere::new);
        transaction.putResource(RowsOfWhom.WHOSE, RowsOfWhom.whose(standing.actingFor()));
        return standing;
    }
}
