package org.dpportal.content;

import java.util.Locale;
import java.util.Optional;

/** The languages of the portal, each with the name its own speakers use. A fixed list: nothing a browser sends becomes a locale. */
public enum Language {
    EN("en", "English", false),
    PL("pl", "Polski", false),
    PA("pa", "ਪੰਜਾਬੀ", false),
    UR("ur", "اردو", true),
    AR("ar", "العربية", true),
    RO("ro", "Română", false),
    TI("ti", "ትግርኛ", false),
    GU("gu", "ગુજરાતી", false);

    private final String tag;
    private final String ownName;
    private final boolean rightToLeft;

    Language(String tag, String ownName, boolean rightToLeft) {
        this.tag = tag;
        this.ownName = ownName;
        this.rightToLeft = rightToLeft;
    }

    public String tag() {
        return tag;
    }

    public String ownName() {
        return ownName;
    }

    /** {@code ltr} or {@code rtl}, for the {@code dir} attribute. */
    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language with exactly this tag, if the portal speaks it. */
    public static Optional<Language> of(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
