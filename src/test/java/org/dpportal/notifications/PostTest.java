package org.dpportal.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a mail looks like to whoever gets it, and what a mail server that is away looks like to us. */
class PostTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-18T09:30:00Z"), ZoneOffset.UTC);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_mail_says_in_its_header_what_it_is_and_nothing_else() throws Exception {
        post(server.getSmtp().getPort())
                .send(mail("Czeka na Ciebie list\r\nBcc: other@people.invalid", "Zażółć\n\nسلام"));
        MimeMessage got = server.getReceivedMessages()[0];
        assertEquals(1, server.getReceivedMessages().length);
        assertEquals("<L-2345-6789@council.invalid>", got.getMessageID());
        assertEquals("Czeka na Ciebie list Bcc: other@people.invalid", got.getSubject());
        assertNull(got.getHeader("Bcc"));
        assertEquals("pl", got.getHeader("Content-Language", null));
        assertEquals("auto-generated", got.getHeader("Auto-Submitted", null));
        assertEquals(CLOCK.instant(), got.getSentDate().toInstant());
        assertEquals("Płatności <portal@council.invalid>", MimeUtility.decodeText(got.getHeader("From", null)));
        assertEquals("Zażółć\n\nسلام", text(got));
    }

    @Test
    void a_mail_server_that_is_away_is_not_the_fault_of_the_address() {
        int port = server.getSmtp().getPort();
        server.stop();
        Carrier.Undelivered failed =
                assertThrows(Carrier.Undelivered.class, () -> post(port).send(mail("", "text")));
        assertTrue(!failed.isRefused());
    }

    private static String text(MimeMessage message) throws MessagingException, IOException {
        return message.getContent().toString().replace("\r\n", "\n").stripTrailing();
    }

    private static Post.Mail mail(String subject, String text) throws Exception {
        return new Post.Mail("L-2345-6789", Mailbox.of("somebody@people.invalid"), "pl", subject, text);
    }

    private static Post post(int port) {
        return new Post(
                new MailSettings(
                        "127.0.0.1",
                        String.valueOf(port),
                        "portal@council.invalid",
                        "Płatności",
                        false,
                        false,
                        Optional.empty(),
                        "https://portal.council.invalid",
                        ""),
                CLOCK);
    }
}
