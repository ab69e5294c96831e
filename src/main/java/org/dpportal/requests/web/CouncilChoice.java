package org.dpportal.requests.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.dpportal.councils.Councils;
import org.dpportal.identity.Actor;
import org.dpportal.identity.web.SignedIn;
import org.dpportal.shared.CouncilId;

/** To which council a new form goes: to the reader's own, to the only one, or to the one that they choose. */
@RequestScoped
class CouncilChoice {
    private static final ZoneId UK = ZoneId.of("Europe/London");

    @Inject
    private Councils councils;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Clock clock;

    private List<Councils.Named> all;

    List<Councils.Named> all() {
        if (all == null) {
            all = councils.all(LocalDate.ofInstant(clock.instant(), UK));
        }
        return all;
    }

    /** The council that needs no question; empty if somebody must choose. */
    Optional<CouncilId> known() {
        Optional<CouncilId> own = signedIn.actor().map(Actor::council);
        return own.isPresent() || all().size() != 1
                ? own
                : Optional.of(all().get(0).id());
    }

    boolean isAsked() {
        return known().isEmpty();
    }

    String name(CouncilId council) {
        return councils.settings(council, LocalDate.ofInstant(clock.instant(), UK))
                .name();
    }

    String phone(CouncilId council) {
        return councils.settings(council, LocalDate.ofInstant(clock.instant(), UK))
                .phoneLine()
                .number();
    }
}
