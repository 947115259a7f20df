package de.knotenpunkt.e2e;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The upload of an open dialog as bytes on the wire, for what no browser would send: to the address the page itself
 * would use, in the name of whoever is logged in there.
 */
final class UploadWire {

    private static final String TARGET =
            "() => new URL([...document.querySelectorAll('vaadin-upload')].pop().target, document.baseURI).href";
    private static final int PATIENCE_MILLIS = 60_000;

    private final URI target;
    private final String cookies;

    private UploadWire(URI target, String cookies) {
        this.target = target;
        this.cookies = cookies;
    }

    static UploadWire of(Page page) {
        page.locator("vaadin-upload").last().waitFor();
        return new UploadWire(URI.create((String) page.evaluate(TARGET)), cookies(page));
    }

    /** The same address, in the name of whoever is logged in on another page. */
    UploadWire inTheNameOf(Page page) {
        return new UploadWire(target, cookies(page));
    }

    /** The cookies of a page as the browser sends them. */
    static String cookies(Page page) {
        return page.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }

    /** A request whose body the caller writes; this says its length. */
    Request ofLength(String name, long length) {
        return begin(name, "Content-Length: " + length);
    }

    /** A request that says no length; the caller writes chunks. */
    Request chunked(String name) {
        return begin(name, "Transfer-Encoding: chunked");
    }

    /** Sends a whole file as the browser does. */
    Request send(String name, byte[] content) {
        return ofLength(name, content.length).write(content);
    }

    /** Sends a file inside a form, as old browsers do; the server takes that as well. */
    Request sendInForm(String name, byte[] content) {
        var head = "--grenze\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/html\r\n\r\n";
        var foot = "\r\n--grenze--\r\n";
        return begin(
                        "egal.pdf",
                        "multipart/form-data; boundary=grenze",
                        "Content-Length: " + (head.length() + content.length + foot.length()))
                .write(head.getBytes(StandardCharsets.US_ASCII))
                .write(content)
                .write(foot.getBytes(StandardCharsets.US_ASCII));
    }

    private Request begin(String name, String length) {
        return begin(name, "application/octet-stream", length);
    }

    private Request begin(String name, String type, String length) {
        try {
            var socket = new Socket(InetAddress.getLoopbackAddress(), target.getPort());
            socket.setSoTimeout(PATIENCE_MILLIS);
            var lines = List.of(
                    "POST " + target.getRawPath() + " HTTP/1.1",
                    "Host: " + target.getAuthority(),
                    "Cookie: " + cookies,
                    "Content-Type: " + type,
                    "X-Filename: "
                            + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"),
                    "Connection: close",
                    length);
            socket.getOutputStream()
                    .write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new Request(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One request under way. */
    static final class Request implements AutoCloseable {

        private final Socket socket;

        private Request(Socket socket) {
            this.socket = socket;
        }

        Request write(byte[] content) {
            try {
                socket.getOutputStream().write(content);
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Writes pieces of a body of unknown length until the server takes no more or so many have gone; says how many. */
        int chunks(byte[] piece, int most) {
            var sent = 0;
            try {
                var out = socket.getOutputStream();
                for (; sent < most; sent++) {
                    chunk(out, piece);
                }
                out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException refused) {
                return sent;
            }
            return sent;
        }

        private static void chunk(OutputStream out, byte[] piece) throws IOException {
            out.write((Integer.toHexString(piece.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(piece);
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }

        /** Says that nothing more will come. */
        Request end() {
            try {
                socket.shutdownOutput();
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** First line of the answer, once the server has closed the connection; empty if it just closed it. */
        String answer() {
            try (socket) {
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .findFirst()
                        .orElse("");
            } catch (IOException reset) {
                return "";
            }
        }

        @Override
        public void close() {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
