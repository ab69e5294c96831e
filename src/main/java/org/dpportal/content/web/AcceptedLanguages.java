package org.dpportal.content.web;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.dpportal.content.Language;

/** What a browser says its owner reads, matched to what the portal speaks. */
final class AcceptedLanguages {
    /** Far more than any person has set; the rest of a longer header is not looked at. */
    private static final int LONGEST = 1000;

    private AcceptedLanguages() {}

    /** The language wanted most; of those wanted alike, the one named first. */
    static Optional<Language> best(String header) {
        if (header == null) {
            return Optional.empty();
        }
        Optional<Language> best = Optional.empty();
        int weightOfBest = 0;
        for (String wish :
                header.substring(0, Math.min(header.length(), LONGEST)).split(",")) {
            int semicolon = wish.indexOf(';');
            int weight = semicolon < 0 ? 1000 : weight(wish.substring(semicolon + 1));
            if (weight > weightOfBest) {
                Optional<Language> spoken = match(semicolon < 0 ? wish : wish.substring(0, semicolon));
                if (spoken.isPresent()) {
                    best = spoken;
                    weightOfBest = weight;
                }
            }
        }
        return best;
    }

    /**
     * The portal's language for one tag. Punjabi as written in Pakistan is not read in Gurmukhi: its readers are nearer to Urdu.
     * {@code mo} is what old devices call Romanian.
     */
    private static Optional<Language> match(String wish) {
        String tag = wish.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        int end = tag.indexOf('-');
        String language = end < 0 ? tag : tag.substring(0, end);
        String rest = end < 0 ? "" : tag.substring(end) + "-";
        boolean punjabiOfPakistan = rest.contains("-arab-") || rest.contains("-pk-") && !rest.contains("-guru-");
        return switch (language) {
            case "pnb" -> Optional.of(Language.UR);
            case "pa" -> Optional.of(punjabiOfPakistan ? Language.UR : Language.PA);
            case "mo" -> Optional.of(Language.RO);
            default -> Language.of(language);
        };
    }

    /** {@code q=0.8} in thousandths; nothing that cannot be read so is a wish. */
    private static int weight(String parameter) {
        String text = parameter.strip().toLowerCase(Locale.ROOT);
        if (!text.matches("q\\s*=\\s*(0(\\.\\d{0,3})?|1(\\.0{0,3})?)")) {
            return 0;
        }
        String digits = text.substring(text.indexOf('=') + 1).strip();
        return new BigDecimal(digits).movePointRight(3).intValueExact();
    }
}
