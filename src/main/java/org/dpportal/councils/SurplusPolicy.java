package org.dpportal.councils;

import java.util.Set;

/** How much may stay in an account before the council takes some back, in weeks of payments. There is no national number. */
public record SurplusPolicy(int weeksAllowed, int contingencyWeeks, Set<String> protectedPots) {
    public SurplusPolicy {
        protectedPots = Set.copyOf(protectedPots);
    }
}
