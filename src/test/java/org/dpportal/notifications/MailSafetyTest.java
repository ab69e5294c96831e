package org.dpportal.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.AddressException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a person, a council or a setting says can make of one mail another one. */
class MailSafetyTest {
    private static final MailSettings SET = new MailSettings(
            "mail.council.invalid",
            "25",
            "portal@council.invalid",
            "Direct payments",
            true,
            false,
            Optional.of(new MailSettings.Login("portal", "never shown")),
            "https://portal.council.invalid",
            "text.invalid");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@people.invalid\r\nBcc: b@people.invalid",
                "a@people.invalid, b@people.invalid",
                "a@people.invalid b@people.invalid",
                "Name <a@people.invalid>",
                "a@people.invalid;b@people.invalid",
                "\"a b\"@people.invalid",
                "a",
                "@people.invalid",
                ""
            })
    void only_one_plain_mailbox_is_an_address(String text) {
        assertThrows(AddressException.class, () -> Mailbox.of(text));
    }

    @Test
    void an_address_as_people_have_them_is_one() throws AddressException {
        assertEquals(
                "first.last+letters@people.invalid",
                Mailbox.of("first.last+letters@people.invalid").getAddress());
    }

    @ParameterizedTest
    @CsvSource({
        "07700 900 123, 447700900123",
        "+44 7700 900123, 447700900123",
        "+44 (0)7700 900123, 447700900123",
        "0048 601 000 000, 48601000000"
    })
    void a_number_is_dialled_as_from_anywhere_in_the_world(String typed, String dialled) throws AddressException {
        assertEquals(
                dialled + "@text.invalid",
                Mailbox.ofPhone(typed, "text.invalid").getAddress());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "+44+7700900123", "letters", "0123456789012345678"})
    void what_is_no_number_is_none(String typed) {
        assertThrows(AddressException.class, () -> Mailbox.ofPhone(typed, "text.invalid"));
    }

    @Test
    void no_name_ends_a_line_of_the_header_or_turns_it() {
        assertEquals(
                "Northmoor Bcc: somebody@people.invalid",
                Post.oneLine("Northmoor\r\nBcc: \u2068somebody@people.invalid\u2069"));
    }

    @Test
    void an_encrypted_way_is_never_left_and_a_password_never_shown() {
        assertEquals("true", SET.session().getProperty("mail.smtp.starttls.required"));
        assertEquals("true", SET.session().getProperty("mail.smtp.ssl.checkserveridentity"));
        assertFalse(SET.toString().contains("never shown"));
    }

    @Test
    void without_a_mail_server_a_sender_or_an_address_of_the_portal_nothing_is_tried() {
        assertTrue(SET.canMail() && SET.canText());
        assertFalse(with("", SET.from(), SET.portal()).canMail());
        assertFalse(with(SET.host(), "", SET.portal()).canMail());
        assertFalse(with(SET.host(), SET.from(), "").canMail());
        assertFalse(with(SET.host(), SET.from(), "javascript:alert(1)").canText());
    }

    private static MailSettings with(String host, String from, String portal) {
        return new MailSettings(host, "25", from, "", false, false, Optional.empty(), portal, "text.invalid");
    }
}
