package org.dpportal.content.web;

import org.dpportal.content.Language;

/** A link to the page in sight in another language, named in that language. */
public record LanguageLink(String tag, String name, String direction, String address) {
    static LanguageLink to(Language language, Query query) {
        return new LanguageLink(
                language.tag(), language.ownName(), language.direction(), query.addressWith("lang", language.tag()));
    }
}
