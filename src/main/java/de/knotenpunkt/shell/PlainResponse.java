package de.knotenpunkt.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Sends pages of plain HTML; stricter than the application's pages, since they need no inline script. */
final class PlainResponse {

    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private PlainResponse() {}

    static void send(HttpServletResponse response, HttpStatus status, String html) throws IOException {
        var body = html.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status.value());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Content-Security-Policy", POLICY);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
