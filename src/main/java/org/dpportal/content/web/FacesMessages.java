package org.dpportal.content.web;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The messages of Faces itself, from the translations: whatever Faces has to say about an answer comes in the reader's language. Named as the
 * application's message bundle in {@code faces-config.xml}.
 */
public class FacesMessages extends ResourceBundle {
    private static final String FACES = "jakarta.faces.";

    /** Bean Validation has already found the words. */
    private static final String CONSTRAINT = "jakarta.faces.validator.BeanValidator.MESSAGE";

    private static final Map<String, String> TEXTS = Map.of(
            "jakarta.faces.component.UIInput.REQUIRED", "common.constraint.required",
            "jakarta.faces.validator.RequiredValidator.FAILED", "common.constraint.required",
            "jakarta.faces.component.UISelectOne.INVALID", "common.constraint.choice",
            "jakarta.faces.component.UISelectMany.INVALID", "common.constraint.choice");

    @Override
    protected Object handleGetObject(String key) {
        if (key.equals(CONSTRAINT)) {
            return "{0}";
        }
        if (!key.startsWith(FACES) || key.endsWith("_detail")) {
            return null;
        }
        return forFaces(text(TEXTS.getOrDefault(key, "common.constraint.other")));
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(TEXTS.keySet());
    }

    String text(String key) {
        try {
            return CDI.current().select(Words.class).get().t(key);
        } catch (ContextNotActiveException atStart) {
            // Faces looks through its messages once while it starts, when nobody reads yet.
            return key;
        }
    }

    /** Faces reads a message as a pattern of the JDK, where an apostrophe and a brace are signs of their own. */
    private static String forFaces(String text) {
        return text.replace("'", "''").replace("{", "'{'");
    }
}
