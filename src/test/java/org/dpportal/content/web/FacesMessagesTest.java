package org.dpportal.content.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class FacesMessagesTest {
    private final ResourceBundle messages = new FacesMessages() {
        @Override
        String text(String key) {
            return key + " isn't {good}";
        }
    };

    @Test
    void faces_says_nothing_of_its_own() {
        assertEquals(
                "common.constraint.required isn''t '{'good}",
                messages.getString("jakarta.faces.component.UIInput.REQUIRED"));
        assertEquals(
                "common.constraint.other isn''t '{'good}",
                messages.getString("jakarta.faces.converter.BigDecimalConverter.DECIMAL"));
    }

    @Test
    void the_words_of_a_constraint_are_handed_on_as_they_are() {
        assertEquals("{0}", messages.getString("jakarta.faces.validator.BeanValidator.MESSAGE"));
    }

    @Test
    void other_bundles_keep_their_own_keys() {
        assertFalse(messages.containsKey("jakarta.faces.component.UIInput.REQUIRED_detail"));
        assertFalse(messages.containsKey("primefaces.paginator.aria.HEADER"));
    }
}
