package org.dpportal.representation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dpportal.content.web.Words;
import org.dpportal.representation.EndReason;
import org.dpportal.representation.Representation;
import org.dpportal.representation.RepresentationState;
import org.dpportal.representation.Scope;

/** How an authority is shown: in words, and in the colours of {@code dp:state}. */
final class AuthorityLook {
    private AuthorityLook() {}

    static String person(Representation one, Words words) {
        String name = one.person().orElse(one.personTyped());
        return name.isEmpty() ? words.t("representation.nameNotShown") : name;
    }

    static String kind(RepresentationState state) {
        return switch (state) {
            case ACTIVE -> "good";
            case ASKED, BEING_CHECKED -> "wait";
            case REFUSED -> "bad";
            case ENDED -> "";
        };
    }

    static List<Scope> scopes(Representation one) {
        return one.scopes().stream().sorted().toList();
    }

    static String summary(Representation one, Words words) {
        List<String> said = new ArrayList<>();
        scopes(one).forEach(scope -> said.add(words.t("representation.scope." + scope)));
        one.startsOn().ifPresent(day -> said.add(words.t("representation.since", Map.of("day", day))));
        one.endsOn().ifPresent(day -> said.add(words.t("representation.till", Map.of("day", day))));
        String reason = reason(one, words);
        if (!reason.isEmpty()) {
            said.add(words.t("representation.because", Map.of("reason", reason)));
        }
        return String.join(" · ", said);
    }

    static String reason(Representation one, Words words) {
        return one.reason()
                .map(said -> EndReason.of(said)
                        .map(reason -> words.t("representation.reason." + reason))
                        .orElse(said))
                .orElse("");
    }
}
