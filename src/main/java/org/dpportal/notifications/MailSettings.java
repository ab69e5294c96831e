package org.dpportal.notifications;

import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** What a server is told about sending, in {@code docs/server-settings.md}: the same mail server that Keycloak sends through. */
record MailSettings(
        String host,
        String port,
        String from,
        String name,
        boolean startTls,
        boolean ssl,
        Optional<Login> login,
        String portal,
        String textGateway) {
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?");
    private static final String CONNECT_MILLIS = "5000";
    private static final String ANSWER_MILLIS = "15000";

    /** What the mail server wants to know of whoever sends. */
    record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login";
        }
    }

    static MailSettings ofThisServer() {
        return new MailSettings(
                read("dp.smtp.host"),
                read("dp.smtp.port"),
                read("dp.smtp.from"),
                read("dp.smtp.name"),
                Boolean.parseBoolean(read("dp.smtp.starttls")),
                Boolean.parseBoolean(read("dp.smtp.ssl")),
                Boolean.parseBoolean(read("dp.smtp.auth"))
                        ? Optional.of(new Login(read("dp.smtp.user"), read("dp.smtp.password")))
                        : Optional.empty(),
                read("dp.portal.url").replaceAll("/+$", ""),
                read("dp.text.gateway"));
    }

    private static String read(String property) {
        return System.getProperty(property, "").strip();
    }

    /** A letter that says only "look into the portal" is of no use without the portal's address. */
    boolean canMail() {
        return HOST.matcher(host).matches() && Mailbox.isAddress(from) && portal.matches("https?://[^\\s\\p{Cntrl}]+");
    }

    boolean canText() {
        return canMail() && HOST.matcher(textGateway).matches();
    }

    /** For Jakarta Mail. Nobody waits long for a mail server that is away, and an encrypted way is never quietly left. */
    Properties session() {
        Properties session = new Properties();
        session.setProperty("mail.transport.protocol", "smtp");
        session.setProperty("mail.smtp.host", host);
        session.setProperty("mail.smtp.port", port.isEmpty() ? "25" : port);
        session.setProperty("mail.smtp.auth", String.valueOf(login.isPresent()));
        session.setProperty("mail.smtp.starttls.enable", String.valueOf(startTls));
        session.setProperty("mail.smtp.starttls.required", String.valueOf(startTls));
        session.setProperty("mail.smtp.ssl.enable", String.valueOf(ssl));
        session.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        session.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        session.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        session.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        return session;
    }
}
