package de.knotenpunkt.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser that shows what goes over the wire: keeps cookies, follows nothing by itself. */
final class HttpBrowser {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI root;

    HttpBrowser(int port) {
        this.root = URI.create("http://localhost:" + port);
    }

    HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(root.resolve(path)).header("Accept", "text/html,*/*");
        with(request, headers);
        return send(request, BodyHandlers.ofString());
    }

    HttpResponse<byte[]> getCompressed(String path) {
        var request = HttpRequest.newBuilder(root.resolve(path)).header("Accept-Encoding", "gzip");
        return send(request, BodyHandlers.ofByteArray());
    }

    HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        var body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(root.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        with(request, headers);
        return send(request, BodyHandlers.ofString());
    }

    HttpResponse<String> login(String name, String password) {
        return post("/login", Map.of("username", name, "password", password));
    }

    /** The value of the session's cookie; empty if there is none. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    String origin() {
        return root.toString();
    }

    /** Where a redirect leads, without the host if that is our own. */
    String target(HttpResponse<?> response) {
        var location = response.headers().firstValue("Location").orElse("");
        return location.startsWith(origin()) ? location.substring(origin().length()) : location;
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void with(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) {
            request.headers(headers);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
