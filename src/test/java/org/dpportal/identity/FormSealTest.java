package org.dpportal.identity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FormSealTest {
    private final FormSeal seal = new FormSeal("sixteen characters and more");

    @Test
    void a_token_is_intact_for_the_person_it_was_made_for_and_for_nobody_else() {
        String token = seal.seal("one");
        assertTrue(seal.isIntact(token, "one"));
        assertFalse(seal.isIntact(token, "two"));
        assertFalse(new FormSeal("another secret of length").isIntact(token, "one"));
    }

    @Test
    void no_two_tokens_look_alike() {
        assertNotEquals(seal.seal("one"), seal.seal("one"));
    }

    @Test
    void nothing_garbage_and_every_changed_sign_are_refused() {
        assertFalse(seal.isIntact(null, "one"));
        assertFalse(seal.isIntact("", "one"));
        assertFalse(seal.isIntact("ü".repeat(64), "one"));
        String token = seal.seal("one");
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            assertFalse(seal.isIntact(token.substring(0, i) + other + token.substring(i + 1), "one"));
        }
    }

    @Test
    void a_short_secret_is_no_secret() {
        assertThrows(IllegalArgumentException.class, () -> new FormSeal("short"));
    }
}
