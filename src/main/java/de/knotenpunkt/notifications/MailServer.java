package de.knotenpunkt.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Date;
import java.util.HexFormat;
import java.util.Properties;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Hands mails to the county's mail server and says what became of them. */
@Component
class MailServer {

    private final MailProperties properties;
    private final Clock clock;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    MailServer(MailProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
        sender.setHost(properties.host());
        sender.setPort(properties.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!properties.username().isEmpty()) {
            sender.setUsername(properties.username());
            sender.setPassword(properties.password());
        }
        sender.setJavaMailProperties(settings());
    }

    private Properties settings() {
        var settings = new Properties();
        settings.put(
                "mail.smtp.connectiontimeout",
                String.valueOf(properties.connectTimeout().toMillis()));
        settings.put("mail.smtp.timeout", String.valueOf(properties.timeout().toMillis()));
        settings.put(
                "mail.smtp.writetimeout", String.valueOf(properties.timeout().toMillis()));
        settings.put("mail.smtp.auth", String.valueOf(!properties.username().isEmpty()));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        switch (properties.encryption()) {
            case STARTTLS -> {
                settings.put("mail.smtp.starttls.enable", "true");
                settings.put("mail.smtp.starttls.required", "true");
            }
            case TLS -> settings.put("mail.smtp.ssl.enable", "true");
            case NONE -> {
                // within the machine or the county's own network, by the county's choice
            }
        }
        return settings;
    }

    /** What became of a mail; the error is the name of its class, for its text may hold an address. */
    sealed interface Outcome {

        record Taken() implements Outcome {}

        /** The server did not take it: not reached, or it said no for now. */
        record Refused(String error) implements Outcome {}

        /** The server will never take it. */
        record Hopeless(String error) implements Outcome {}

        /** The connection broke after the server had begun to take it. */
        record Unsure(String error) implements Outcome {}
    }

    /**
     * @param key decides the Message-ID, so that a mail sent twice after all can be told from another one
     */
    Outcome send(String key, String to, MailText text) {
        try {
            sender.send(message(key, to, text));
            return new Outcome.Taken();
        } catch (AddressException noAddress) {
            return new Outcome.Hopeless(name(noAddress));
        } catch (MailAuthenticationException wrongPassword) {
            return new Outcome.Refused(name(wrongPassword));
        } catch (MailSendException failure) {
            return outcome(failure);
        } catch (MessagingException unwritable) {
            return new Outcome.Hopeless(name(unwritable));
        }
    }

    /** Without a cause of its own the connection stood, and the messages say how far it came. */
    private static Outcome outcome(MailSendException failure) {
        var cause = failure.getCause();
        if (cause != null) {
            return new Outcome.Refused(name(cause));
        }
        for (var exception : failure.getMessageExceptions()) {
            return exception instanceof SendFailedException
                    ? new Outcome.Refused(name(exception))
                    : new Outcome.Unsure(name(exception));
        }
        return new Outcome.Unsure(name(failure));
    }

    private MimeMessage message(String key, String to, MailText text) throws MessagingException {
        var message = new Identified(sender.getSession(), "<" + hash(key) + "@" + domain() + ">");
        message.setFrom(new InternetAddress(properties.from(), true));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(MailLine.of(to), true));
        message.setSubject(MailLine.of(text.subject()), StandardCharsets.UTF_8.name());
        message.setText(text.body().replace("\n", "\r\n"), StandardCharsets.UTF_8.name());
        message.setHeader("Content-Transfer-Encoding", "quoted-printable");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", "de");
        message.setSentDate(Date.from(clock.instant()));
        return message;
    }

    private String domain() {
        return properties.from().replaceFirst(".*@", "").replaceAll("[^A-Za-z0-9.-]", "");
    }

    private static String hash(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String name(Throwable error) {
        return error.getClass().getSimpleName();
    }

    /** Keeps its Message-ID, which would otherwise be made up when it is sent. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
