package de.knotenpunkt.shell;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.demo.DemoData;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.WebIntegrationTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebIntegrationTest
class HeadersTest {

    @LocalServerPort
    private int port;

    private HttpBrowser browser;

    @BeforeEach
    void open() {
        browser = new HttpBrowser(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/hilfe",
                "/barrierefreiheit",
                "/datenschutz",
                "/",
                "/aufgaben",
                "/gibt-es-nicht",
                "/login.css",
                "/styles/tokens.css",
                "/favicon.svg",
                "/actuator/health",
                "/VAADIN/gibt-es-nicht.js"
            })
    void every_answer_carries_the_whole_set(String path) {
        assertSet(browser.get(path));

        browser.login(Persona.CLERK_OF_40.login(), DemoData.PASSWORD);
        assertSet(browser.get(path));
    }

    @Test
    void pages_are_never_kept_by_the_browser() {
        assertThat(header(browser.get("/login"), "Cache-Control")).contains("no-store");

        browser.login(Persona.CLERK_OF_40.login(), DemoData.PASSWORD);
        assertThat(header(browser.get("/"), "Cache-Control")).contains("no-store");
    }

    @Test
    void files_of_the_design_may_be_kept() {
        assertThat(header(browser.get("/styles/tokens.css"), "Cache-Control"))
                .doesNotContain("no-store")
                .contains("max-age");
    }

    @Test
    void plain_pages_allow_no_script_but_our_own_files() {
        assertThat(header(browser.get("/login"), "Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
    }

    private static void assertSet(HttpResponse<?> answer) {
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("frame-ancestors 'none'")
                .contains("form-action 'self'");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("geolocation=()");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
