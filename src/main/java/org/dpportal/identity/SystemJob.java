package org.dpportal.identity;

import org.dpportal.shared.CouncilId;

/** The portal itself at work for one council, such as a feed. A house rule says which few rooms may make one. */
public record SystemJob(String name, CouncilId council) implements Who {
    @Override
    public String trailName() {
        return "job:" + name;
    }
}
