package org.dpportal.content.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import org.dpportal.content.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintMessagesTest {
    private final ConstraintMessages messages = new ConstraintMessages(new Texts());

    private String said(String template, Map<String, Object> attributes) {
        return messages.interpolate(template, context(attributes), Locale.ENGLISH)
                .replaceAll("[\u2066-\u2069]", "");
    }

    @Test
    void a_key_in_braces_becomes_its_text() {
        assertEquals("There is a problem", said("{common.problem}", Map.of()));
    }

    @Test
    void attributes_of_the_constraint_are_arguments() {
        assertEquals(
                "Write no more than 10 letters",
                said("{jakarta.validation.constraints.Size.message}", Map.of("min", 0, "max", 10)));
        assertEquals("Type 5 or more", said("{jakarta.validation.constraints.Min.message}", Map.of("value", 5L)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NotNull", "NotBlank", "NotEmpty"})
    void built_in_constraints_have_words_of_ours(String constraint) {
        assertEquals(
                "Answer this question", said("{jakarta.validation.constraints." + constraint + ".message}", Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{jakarta.validation.constraints.Pattern.message}",
                "{org.hibernate.validator.constraints.URL.message}",
                "must not be null",
                "${validatedValue}",
                "${''.getClass()}",
                "{common.problem} {common.error}"
            })
    void anything_else_is_said_in_one_plain_sentence_and_never_evaluated(String template) {
        assertEquals("Check this answer", said(template, Map.of()));
    }

    private static MessageInterpolator.Context context(Map<String, Object> attributes) {
        ConstraintDescriptor<?> descriptor = (ConstraintDescriptor<?>) Proxy.newProxyInstance(
                ConstraintMessagesTest.class.getClassLoader(),
                new Class<?>[] {ConstraintDescriptor.class},
                (proxy, method, arguments) -> method.getName().equals("getAttributes") ? attributes : null);
        return new MessageInterpolator.Context() {
            @Override
            public ConstraintDescriptor<? extends Annotation> getConstraintDescriptor() {
                @SuppressWarnings("unchecked")
                ConstraintDescriptor<? extends Annotation> known =
                        (ConstraintDescriptor<? extends Annotation>) descriptor;
                return known;
            }

            @Override
            public Object getValidatedValue() {
                return null;
            }

            @Override
            public <T> T unwrap(Class<T> type) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
