package org.dpportal.casework.web;

import java.util.List;
import org.dpportal.content.Language;
import org.dpportal.content.web.Words;
import org.dpportal.requests.RequestNeeds;

/** How somebody wants to be talked and written to, in words that an officer can read, whatever script that person writes. */
final class SpokenNeeds {
    private SpokenNeeds() {}

    /** A language of the portal's, or the person's own word for another one. */
    static String language(RequestNeeds how, Words words) {
        return Language.of(how.language()).map(words::name).orElse(how.languageOther());
    }

    static String format(RequestNeeds how, Words words) {
        String format = words.t("requests.format." + how.format());
        return how.formatOther().isEmpty() ? format : format + ": " + how.formatOther();
    }

    static List<String> help(RequestNeeds how, Words words) {
        return how.help().stream()
                .sorted()
                .map(one -> words.t("requests.help." + one))
                .toList();
    }
}
