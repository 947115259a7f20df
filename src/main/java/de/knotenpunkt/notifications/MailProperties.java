package de.knotenpunkt.notifications;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The way to the county's mail server. Without a host no mails are written at all, and the inbox remains.
 *
 * @param host name of the mail server; empty for none
 * @param username account, if the server wants one
 * @param from sender of all mails, such as {@code knotenpunkt@landkreis.example}
 * @param baseUrl address of the application as people type it, for links
 * @param connectTimeout how long to wait for a connection
 * @param timeout how long to wait for an answer
 */
@ConfigurationProperties("knotenpunkt.mail")
record MailProperties(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("STARTTLS") Encryption encryption,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("") String baseUrl,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("20s") Duration timeout) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

    /** How the connection is kept from being read. */
    enum Encryption {
        STARTTLS,
        TLS,
        NONE
    }

    MailProperties {
        host = host.strip();
        baseUrl = baseUrl.strip().replaceAll("/+$", "");
        if (!host.isEmpty()) {
            if (from.isBlank()) {
                throw new IllegalArgumentException("knotenpunkt.mail.from is missing: mails need a sender");
            }
            if (!isAddress(baseUrl)) {
                throw new IllegalArgumentException(
                        "knotenpunkt.mail.base-url is missing or no address: mails need links that work");
            }
            if (encryption == Encryption.NONE && !password.isEmpty() && !THIS_MACHINE.contains(host)) {
                throw new IllegalArgumentException("The mail server " + host
                        + " would get its password unencrypted: use knotenpunkt.mail.encryption=STARTTLS or TLS");
            }
        }
    }

    /** Whether mails are written. */
    boolean configured() {
        return !host.isEmpty();
    }

    private static boolean isAddress(String text) {
        try {
            var uri = URI.create(text);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
