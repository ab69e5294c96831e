package org.dpportal.servers;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mail server that Keycloak and the portal send to in tests. It keeps each mail and passes none on. */
public final class MailServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final GreenMail server;
    private final Port port;

    /** One mail, as a program with pictures shows it and as one without does. */
    public record Mail(String subject, String text, String html, Map<String, String> headers) {
        /** The one thing to press. */
        public String link() {
            Matcher found = LINK.matcher(text);
            if (!found.find()) {
                throw new AssertionError("No link in the mail: " + text);
            }
            return found.group();
        }
    }

    private MailServer(GreenMail server, Port port) {
        this.server = server;
        this.port = port;
    }

    static MailServer start(Port port) {
        GreenMail server = new GreenMail(new ServerSetup(port.number(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return new MailServer(server, port);
    }

    /** What Keycloak and the portal must know: see docs/server-settings.md. */
    Map<String, String> settings() {
        return Map.of(
                "DP_SMTP_HOST", "127.0.0.1",
                "DP_SMTP_PORT", port.toString(),
                "DP_SMTP_FROM", "portal@council.invalid",
                "DP_TEXT_GATEWAY", "text.invalid");
    }

    /** The newest mail to this address, once there are so many. */
    public Mail newest(String address, int howMany) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            List<MimeMessage> found = Arrays.stream(server.getReceivedMessages())
                    .filter(message -> isTo(message, address))
                    .toList();
            if (found.size() >= howMany) {
                return read(found.get(found.size() - 1));
            }
            pause();
        }
        throw new AssertionError("No mail number " + howMany + " to " + address);
    }

    /** How many mails to this address have come so far. */
    public long count(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .count();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getRecipients(Message.RecipientType.TO))
                    .anyMatch(to -> to.toString().equalsIgnoreCase(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mail read(MimeMessage message) {
        try {
            Map<String, String> headers = new TreeMap<>();
            Collections.list(message.getAllHeaders())
                    .forEach(header -> headers.put(header.getName(), header.getValue()));
            return new Mail(message.getSubject(), part(message, "text/plain"), part(message, "text/html"), headers);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart one = several.getBodyPart(i);
                String found = part(one, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
