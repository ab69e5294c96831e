package org.dpportal.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Hands one mail over to the mail server. */
@ApplicationScoped
class Post {
    private MailSettings settings;
    private Clock clock;

    Post() {}

    @Inject
    Post(Clock clock) {
        this(MailSettings.ofThisServer(), clock);
    }

    Post(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * One mail.
     *
     * @param reference of the letter: the same for each try, so that a mailbox which got it twice can show it once
     * @param language the tag of the language of the words
     * @param subject may be empty
     */
    record Mail(String reference, InternetAddress to, String language, String subject, String text) {}

    MailSettings settings() {
        return settings;
    }

    void send(Mail mail) throws Carrier.Undelivered {
        try {
            Transport.send(message(mail));
        } catch (SendFailedException failed) {
            boolean refused = failed.getInvalidAddresses() != null && failed.getInvalidAddresses().length > 0;
            throw new Carrier.Undelivered(refused, failed);
        } catch (AddressException wrong) {
            throw new Carrier.Undelivered(true, wrong);
        } catch (MessagingException | UnsupportedEncodingException failed) {
            throw new Carrier.Undelivered(false, failed);
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new Numbered(session(), mail.reference() + "@" + domain());
        message.setFrom(new InternetAddress(settings.from(), oneLine(settings.name()), "UTF-8"));
        message.setRecipient(Message.RecipientType.TO, mail.to());
        if (!mail.subject().isEmpty()) {
            message.setSubject(oneLine(mail.subject()), "UTF-8");
        }
        message.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC)));
        message.setContentLanguage(new String[] {mail.language()});
        // Nobody answers it, and no "I am away" is to come back.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setText(mail.text(), StandardCharsets.UTF_8.name());
        return message;
    }

    private Session session() {
        return Session.getInstance(
                settings.session(),
                settings.login()
                        .<Authenticator>map(login -> new Authenticator() {
                            @Override
                            protected PasswordAuthentication getPasswordAuthentication() {
                                return new PasswordAuthentication(login.user(), login.password());
                            }
                        })
                        .orElse(null));
    }

    private String domain() {
        return settings.from().substring(settings.from().indexOf('@') + 1);
    }

    /** What stands in a header: no line may end it, and no sign turn it. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ")
                .replaceAll("[\\u2066-\\u2069\\u202a-\\u202e]", "")
                .strip();
    }

    /** Keeps the number that we give it. */
    private static final class Numbered extends MimeMessage {
        private final String number;

        Numbered(Session session, String number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + number + ">");
        }
    }
}
