package org.dpportal.content.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.validation.MessageInterpolator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dpportal.content.Language;
import org.dpportal.content.Texts;

/**
 * What Bean Validation says, from the translations and in the reader's language: {@code message = "{common.problem}"}, with the
 * constraint's attributes as arguments. Expressions in a message are never evaluated, and what somebody typed never becomes a message.
 */
public class ConstraintMessages implements MessageInterpolator {
    private static final Pattern KEY = Pattern.compile("\\{([A-Za-z0-9._-]+)}");
    private static final Pattern BUILT_IN = Pattern.compile("(?:jakarta|org\\.hibernate)\\..*\\.([A-Za-z]+)\\.message");

    /** The built-in constraints by what they ask of the person. */
    private static final Map<String, String> ASKED = Map.ofEntries(
            Map.entry("NotNull", "common.constraint.required"),
            Map.entry("NotBlank", "common.constraint.required"),
            Map.entry("NotEmpty", "common.constraint.required"),
            Map.entry("Size", "common.constraint.size"),
            Map.entry("Min", "common.constraint.min"),
            Map.entry("DecimalMin", "common.constraint.min"),
            Map.entry("Max", "common.constraint.max"),
            Map.entry("DecimalMax", "common.constraint.max"),
            Map.entry("Email", "common.constraint.email"),
            Map.entry("Past", "common.constraint.past"),
            Map.entry("PastOrPresent", "common.constraint.past"),
            Map.entry("Future", "common.constraint.future"),
            Map.entry("FutureOrPresent", "common.constraint.future"));

    private final Texts knownTexts;

    public ConstraintMessages() {
        this(null);
    }

    ConstraintMessages(Texts texts) {
        this.knownTexts = texts;
    }

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, readersLanguage());
    }

    /** @param locale the page's, which only ever is that of one of the portal's languages */
    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return interpolate(template, context, Language.of(locale.getLanguage()).orElse(Language.EN));
    }

    private String interpolate(String template, Context context, Language language) {
        Matcher key = KEY.matcher(template);
        return texts().text(language, key.matches() ? key(key.group(1)) : "common.constraint.other", values(context));
    }

    private static String key(String named) {
        Matcher builtIn = BUILT_IN.matcher(named);
        return builtIn.matches() ? ASKED.getOrDefault(builtIn.group(1), "common.constraint.other") : named;
    }

    private static Map<String, Object> values(Context context) {
        Map<String, Object> values = new HashMap<>();
        context.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
            if (value instanceof Number || value instanceof String) {
                values.put(name, value);
            }
        });
        return values;
    }

    private Texts texts() {
        return knownTexts == null ? CDI.current().select(Texts.class).get() : knownTexts;
    }

    private static Language readersLanguage() {
        return CDI.current().select(Reading.class).get().getLanguage();
    }
}
