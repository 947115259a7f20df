package de.knotenpunkt.testing.files;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Mails as text files. */
public final class EmlFile {

    private EmlFile() {}

    /** A plain mail. */
    public static byte[] of(String subject, String text) {
        return mail(
                subject, "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + text);
    }

    /** A mail that is a page. */
    public static byte[] html(String subject, String page) {
        return mail(
                subject, "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + page);
    }

    /** A mail with a file attached. */
    public static byte[] with(String subject, String text, String name, byte[] attachment) {
        return mail(subject, """
                Content-Type: multipart/mixed; boundary="grenze"

                --grenze
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                %s
                --grenze
                Content-Type: application/octet-stream
                Content-Disposition: attachment; filename="%s"
                Content-Transfer-Encoding: base64

                %s
                --grenze--
                """.formatted(text, name, Base64.getMimeEncoder().encodeToString(attachment)));
    }

    private static byte[] mail(String subject, String rest) {
        var words = Base64.getEncoder().encodeToString(subject.getBytes(StandardCharsets.UTF_8));
        return """
                From: Maria Beispiel <maria.beispiel@landkreis.example>
                To: koordination@landkreis.example
                Subject: =?utf-8?B?%s?=
                Date: Wed, 25 Nov 2026 09:00:00 +0100
                MIME-Version: 1.0
                %s""".formatted(words, rest).replaceAll("\r?\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
