package org.dpportal.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;

/** All ways on which this portal itself can send, found by themselves: a new one is a class and nothing more. */
@ApplicationScoped
class Carriers {
    @Inject
    @Any
    private Instance<Carrier> all;

    /** What would go out now. */
    Set<Way> ready() {
        return all.stream().filter(Carrier::isReady).map(Carrier::way).collect(Collectors.toUnmodifiableSet());
    }

    Carrier on(Way way) {
        return all.stream().filter(one -> one.way() == way).findFirst().orElseThrow();
    }
}
