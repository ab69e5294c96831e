package org.dpportal.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dpportal.audit.Doer;
import org.dpportal.audit.Seen;
import org.dpportal.content.web.Here;
import org.dpportal.content.web.Words;
import org.dpportal.representation.EndReason;
import org.dpportal.representation.Scope;
import org.dpportal.representation.web.Subject;

/** An entry of the trail in words for the reader: who, on what ground, what, and where it can be looked at. */
@RequestScoped
class LogWords {
    private static final String PAGE_SEEN = "page-seen";
    private static final Pattern RECEIPT = Pattern.compile("\\b(R-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4})\\b");
    private static final Pattern AUTHORITY = Pattern.compile("H-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}");

    @Inject
    private Words words;

    @Inject
    private Subject subject;

    @Inject
    private Here here;

    String who(Seen seen) {
        if (seen.doer() == Doer.SELF && subject.self()) {
            return words.t("privacy.log.you");
        }
        return seen.doer() == Doer.PORTAL
                ? words.t("privacy.log.portal")
                : seen.name().orElseGet(() -> words.t("privacy.log.noName"));
    }

    /** Where somebody stands who is not the person themself; empty for the others. */
    String standing(Seen seen) {
        return switch (seen.doer()) {
            case SELF, PORTAL -> "";
            case COUNCIL -> words.t("privacy.log.council");
            case HELPER ->
                seen.basis()
                        .map(basis -> words.t("representation.basis." + basis))
                        .map(ground -> subject.self()
                                ? words.t("privacy.log.actedForYou", Map.of("ground", ground))
                                : words.t("privacy.log.actedFor", Map.of("name", subject.name(), "ground", ground)))
                        .orElseGet(() -> words.t("privacy.log.helper"));
        };
    }

    String what(Seen seen) {
        if (seen.action().equals(PAGE_SEEN)) {
            return words.t("privacy.action.page-seen", Map.of("page", words.t("privacy.page." + page(seen.object()))));
        }
        return words.t("privacy.action." + seen.action());
    }

    /** The key of a page's name: its view, with hyphens for whatever no key may hold. */
    static String page(String view) {
        return view.replaceAll("[^a-z-]", "-");
    }

    /** Where the reader can look at it; {@code null} if they cannot. */
    String address(Seen seen) {
        Matcher receipt = RECEIPT.matcher(seen.object());
        if (receipt.find()) {
            boolean open = subject.opens("RECEIPTS")
                    && (subject.allows(Scope.SEE_MONEY.name()) || subject.allows(Scope.SEND_RECEIPTS.name()));
            return open ? here.at("/receipts/" + receipt.group(1)) : null;
        }
        // Who may act for somebody is shown to that person alone.
        boolean authority = subject.self() && AUTHORITY.matcher(seen.object()).matches();
        return authority ? "/helpers/" + seen.object() : null;
    }

    /** Why, in the words of whoever did it or in ours; empty if nobody said. */
    String reason(Seen seen) {
        return seen.reason()
                .map(said -> EndReason.of(said)
                        .map(one -> words.t("representation.reason." + one))
                        .orElse(said))
                .orElse("");
    }

    /** The part of the Easy Read page that says who it was. */
    String part(Seen seen) {
        return seen.doer() == Doer.SELF && !subject.self()
                ? "PERSON"
                : seen.doer().name();
    }
}
