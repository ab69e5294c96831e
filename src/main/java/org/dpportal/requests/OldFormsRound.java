package org.dpportal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.dpportal.representation.DueAuthorities;

/** Goes with the portal's round from council to council. */
@ApplicationScoped
class OldFormsRound {
    @Inject
    private OldForms forms;

    void came(@Observes DueAuthorities.Round round) {
        forms.throwAway(round.job());
    }
}
