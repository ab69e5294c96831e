package org.dpportal.representation;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.dpportal.identity.Actor;
import org.dpportal.identity.NotThere;
import org.dpportal.identity.Officer;
import org.dpportal.identity.SystemJob;

/**
 * Tells the database, once in each transaction, whose rows it may touch: those of whoever the front door's first argument is. A front door
 * that forgets to ask for a person in its query therefore finds nobody else's rows. Runs inside the transaction that was begun for the call.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 210)
class RowsOfWhom {
    /** A front-door method that tells the database by itself whose rows this transaction may touch. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface Itself {}

    /** Whose rows this transaction may touch, kept with the transaction. */
    static final String WHOSE = "dp.rows-of-whom";

    @Inject
    private AuthorityRepository authorities;

    @Inject
    private JobRepository jobs;

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object tell(InvocationContext call) throws Exception {
        Object[] arguments = call.getParameters();
        if (arguments.length > 0 && !call.getMethod().isAnnotationPresent(Itself.class)) {
            enter(arguments[0]);
        }
        return call.proceed();
    }

    private void enter(Object who) {
        String whose = whose(who);
        if (whose == null || whose.equals(transaction.getResource(WHOSE))) {
            return;
        }
        if (who instanceof ActingFor acting) {
            // Asked anew in each transaction: what was withdrawn meanwhile does not count any more.
            authorities
                    .enter(
                            acting.actor(),
                            acting.isSelf() ? "" : acting.reference().value(),
                            null)
                    .orElseThrow(NotThere::new);
        } else if (who instanceof Officer officer) {
            authorities.enter(officer);
        } else if (who instanceof SystemJob job) {
            jobs.enter(job);
        } else {
            authorities.enter((Actor) who, "", null);
        }
        transaction.putResource(WHOSE, whose);
    }

    /** {@code null} for somebody about whom the database need not know. */
    static String whose(Object who) {
        if (who instanceof ActingFor acting) {
            return "person " + acting.actor().person().value() + " for "
                    + acting.person().value();
        }
        if (who instanceof Officer officer) {
            return "officer " + officer.person().value();
        }
        if (who instanceof SystemJob job) {
            return "job of " + job.council().value();
        }
        if (who instanceof Actor actor) {
            return "person " + actor.person().value() + " for " + actor.person().value();
        }
        return null;
    }
}
