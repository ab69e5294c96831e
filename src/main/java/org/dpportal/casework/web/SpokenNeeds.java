package org.dpportal.casework.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dpportal.content.Language;
import org.dpportal.content.web.Words;
import org.dpportal.requests.RequestNeeds;

/** How somebody wants to be talked and written to, in words that an officer can read, whatever script that person writes. */
final class SpokenNeeds {
    private SpokenNeeds() {}

    /** "Urdu (اردو)", or the person's own word for another language. */
    static String language(RequestNeeds how, Locale officers) {
        Optional<Language> known = Language.of(how.language());
        return known.map(one -> one.locale().getDisplayLanguage(officers))
                .map(name -> name.equals(known.get().ownName())
                        ? name
                        : name + " (" + known.get().ownName() + ")")
                .orElse(how.languageOther());
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
