package org.dpportal.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailAddressTest {
    @Test
    void one_mailbox_is_an_address_and_two_are_none() {
        assertEquals("a@b.nl", MailAddress.of("a@b.nl").orElseThrow().value());
        assertEquals(Optional.empty(), MailAddress.of("a@example.com, b@example.com"));
        assertEquals(Optional.empty(), MailAddress.of("a@example.com\u0000"));
        assertThrows(IllegalArgumentException.class, () -> new MailAddress("a@b"));
    }

    @Test
    void what_is_far_too_long_is_not_looked_at() {
        assertEquals(Optional.empty(), MailAddress.of("a@" + ".".repeat(1_000_000) + "@"));
        assertEquals(Optional.empty(), MailAddress.of("a@" + "b".repeat(1_000_000)));
    }
}
