package org.dpportal.representation;

import java.util.Arrays;
import java.util.Optional;

/** Why an authority ended, where nobody had to find words of their own for it. Its words are {@code representation.reason.<reason>}. */
public enum EndReason {
    NOT_NEEDED,
    SOMEBODY_ELSE,
    RATHER_NOT_SAY,
    GIVEN_BACK,
    TIME_OVER;

    /** What is stored as a reason, if it is one of these and no words of somebody's own. */
    public static Optional<EndReason> of(String reason) {
        return Arrays.stream(values()).filter(one -> one.name().equals(reason)).findFirst();
    }

    /** What a person may choose from; the others come by themselves. */
    public static EndReason[] toChoose() {
        return new EndReason[] {NOT_NEEDED, SOMEBODY_ELSE, RATHER_NOT_SAY};
    }
}
