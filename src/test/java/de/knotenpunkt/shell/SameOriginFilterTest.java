package de.knotenpunkt.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SameOriginFilterTest {

    /** The web socket of push begins with a GET; another site must not open it in a person's name. */
    @ParameterizedTest
    @CsvSource({
        "websocket, https://fremd.example, cross-site, 403",
        "websocket, https://fremd.example,, 403",
        "websocket, https://knoten.example, same-origin, 200",
        "websocket, https://knoten.example,, 200",
        ", https://fremd.example, cross-site, 200"
    })
    void a_web_socket_is_opened_from_the_own_pages_only(String upgrade, String origin, String site, int status)
            throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/VAADIN/push");
        request.setScheme("https");
        request.setServerName("knoten.example");
        request.setServerPort(443);
        request.addHeader("Origin", origin);
        if (upgrade != null) {
            request.addHeader("Upgrade", upgrade);
        }
        if (site != null) {
            request.addHeader("Sec-Fetch-Site", site);
        }
        var response = new MockHttpServletResponse();

        new SameOriginFilter().doFilter(request, response, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(status);
    }
}
