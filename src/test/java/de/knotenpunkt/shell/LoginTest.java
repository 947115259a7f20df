package de.knotenpunkt.shell;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.demo.DemoData;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.TestDirectory;
import de.knotenpunkt.testing.UseCase;
import de.knotenpunkt.testing.WebIntegrationTest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@WebIntegrationTest
class LoginTest {

    private static final String CLERK = Persona.CLERK_OF_40.login();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    private HttpBrowser browser;

    @BeforeEach
    void nobody_has_failed_yet() {
        jdbc.update("delete from login_attempt");
        browser = new HttpBrowser(port);
    }

    @Test
    @UseCase(id = "UC-001")
    void the_right_password_opens_the_start_page() {
        var answer = browser.login(CLERK, DemoData.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(browser.target(answer)).isEqualTo("/");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("JSESSIONID=")
                        .contains("HttpOnly")
                        .contains("SameSite=Lax"));
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"S.SCHULZE", " s.schulze ", TestDirectory.WITH_COMMA})
    void a_name_is_found_whatever_its_case_or_place_in_the_tree(String name) {
        assertThat(browser.target(browser.login(name, DemoData.PASSWORD))).isEqualTo("/");
    }

    @Test
    @UseCase(id = "UC-001", scenario = "A1: Kennwort oder Name falsch")
    void a_wrong_password_keeps_the_name_in_the_field_and_gives_no_session() {
        var answer = browser.login(CLERK, "falsch");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .contains("Benutzername oder Kennwort stimmt nicht.")
                .contains("value=\"" + CLERK + "\"")
                .contains("aria-invalid=\"true\"")
                .doesNotContain("falsch\"");
        assertThat(browser.session()).isEmpty();
    }

    @Test
    void an_unknown_name_gets_the_same_answer_as_a_wrong_password() {
        var unknown = browser.login("niemand", "falsch");

        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body().replace("niemand", CLERK))
                .isEqualTo(browser.login(CLERK, "falsch").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\0", "demo\0"})
    void a_password_of_nothing_is_no_password(String password) {
        assertThat(browser.login(CLERK, password).statusCode()).isEqualTo(401);
        assertThat(browser.session()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "*)(uid=*", "*)(uid=*))(|(uid=*", "s.schulze)(uid=*", "s.schul*", "\\73.schulze"})
    void a_name_is_never_part_of_the_question(String name) {
        assertThat(browser.login(name, DemoData.PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void what_was_typed_as_a_name_is_shown_as_text() {
        assertThat(browser.login("\"><script>alert(1)</script>", "falsch").body())
                .contains("value=\"&quot;&gt;&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    @UseCase(id = "UC-001")
    void a_deep_link_leads_through_the_log_in() {
        var asked = browser.get("/aufgaben/KMuT-2026-0042?reiter=verlauf");
        assertThat(browser.target(asked)).isEqualTo("/login?weiter=%2Faufgaben%2FKMuT-2026-0042%3Freiter%3Dverlauf");
        assertThat(browser.session()).isEmpty();

        var page = browser.get(browser.target(asked)).body();
        assertThat(page).contains("name=\"weiter\" value=\"/aufgaben/KMuT-2026-0042?reiter=verlauf\"");

        var answer = browser.post(
                "/login",
                Map.of(
                        "username",
                        CLERK,
                        "password",
                        DemoData.PASSWORD,
                        "weiter",
                        "/aufgaben/KMuT-2026-0042?reiter=verlauf"));
        assertThat(browser.target(answer)).isEqualTo("/aufgaben/KMuT-2026-0042?reiter=verlauf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "//example.org/",
                "/\\example.org",
                "\\\\example.org",
                "/\t/example.org",
                "javascript:alert(1)",
                "/%0d%0aLocation: x\r\n",
                "/logout"
            })
    void the_log_in_never_leads_to_another_place(String target) {
        var answer = browser.post("/login", Map.of("username", CLERK, "password", DemoData.PASSWORD, "weiter", target));

        assertThat(browser.target(answer)).isEqualTo("/");
    }

    @Test
    void the_session_has_another_name_after_the_log_in() {
        browser.login(CLERK, DemoData.PASSWORD);
        var before = browser.session();

        browser.login(Persona.HEAD_OF_40.login(), DemoData.PASSWORD);

        assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    @UseCase(id = "UC-002")
    void after_the_log_out_the_old_cookie_opens_nothing() {
        browser.login(CLERK, DemoData.PASSWORD);
        var old = browser.session();

        var answer = browser.post("/logout", Map.of());

        assertThat(browser.target(answer)).isEqualTo("/login?reason=logout");
        var thief = new HttpBrowser(port);
        assertThat(thief.target(thief.get("/", "Cookie", "JSESSIONID=" + old))).startsWith("/login");
    }

    @Test
    @UseCase(id = "UC-002", scenario = "A1: Link")
    void a_link_does_not_log_out() {
        browser.login(CLERK, DemoData.PASSWORD);

        browser.get("/logout");

        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/logout"})
    @UseCase(id = "UC-001", scenario = "A4: Fremde Seite")
    void another_site_cannot_send_the_form(String path) {
        var form = Map.of("username", CLERK, "password", DemoData.PASSWORD);

        assertThat(browser.post(path, form, "Origin", "https://example.org").statusCode())
                .isEqualTo(403);
        assertThat(browser.post(path, form, "Origin", "null").statusCode()).isEqualTo(403);
        assertThat(browser.post(path, form, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(browser.post(path, form, "Sec-Fetch-Site", "same-site").statusCode())
                .isEqualTo(403);
        assertThat(browser.post(path, form, "Origin", browser.origin()).statusCode())
                .isEqualTo(302);
    }

    @Test
    @UseCase(id = "UC-001", scenario = "A2: Zu viele Versuche")
    void after_four_failures_the_directory_is_not_asked_even_with_the_right_password() {
        for (var attempt = 0; attempt < 4; attempt++) {
            assertThat(browser.login(CLERK, "falsch").statusCode()).isEqualTo(401);
        }

        var answer = browser.login(CLERK, DemoData.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("Zu viele Versuche.");
        assertThat(browser.login(Persona.HEAD_OF_40.login(), DemoData.PASSWORD).statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_success_wipes_out_earlier_failures() {
        for (var round = 0; round < 3; round++) {
            browser.login(CLERK, "falsch");
            browser.login(CLERK, "falsch");
            assertThat(browser.login(CLERK, DemoData.PASSWORD).statusCode()).isEqualTo(302);
        }
    }

    @Test
    void many_names_from_one_address_are_refused() {
        for (var name = 0; name < 10; name++) {
            browser.login("unbekannt" + name, "Sommer2026");
        }

        assertThat(browser.login("unbekannt11", "Sommer2026").statusCode()).isEqualTo(429);
    }

    @Test
    @UseCase(id = "UC-003")
    void a_person_without_a_role_reads_why_and_gets_no_page() {
        browser.login(Persona.NOBODY.login(), DemoData.PASSWORD);

        for (var path : List.of("/", "/aufgaben", "/aufgaben/KMuT-2026-0001", "/vertretung", "/gibt-es-nicht")) {
            var answer = browser.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
            assertThat(answer.body())
                    .contains("Für Knotenpunkt haben Sie noch keine Berechtigung.")
                    .contains(Persona.NOBODY.fullName());
        }
        assertThat(browser.get("/?v-r=init&location=aufgaben").statusCode()).isEqualTo(403);
        assertThat(browser.target(browser.post("/logout", Map.of()))).isEqualTo("/login?reason=logout");
    }

    @Test
    void the_language_follows_the_browser_or_the_link() {
        assertThat(browser.get("/login").body()).contains("<html lang=\"de\">", "Benutzername");
        assertThat(browser.get("/login", "Accept-Language", "en-GB,en;q=0.9,de;q=0.8")
                        .body())
                .contains("<html lang=\"en\">", "User name");
        assertThat(browser.get("/login", "Accept-Language", "fr,de;q=0.5").body())
                .contains("<html lang=\"de\">");
        assertThat(browser.get("/login?lang=en").body())
                .contains("<html lang=\"en\">")
                .contains("href=\"/login?lang=de\"");
    }

    @Test
    void the_password_of_the_demo_is_told_in_the_demo_only() {
        assertThat(browser.get("/login").body()).doesNotContain("Vorführung");
    }

    @Test
    void the_page_is_light_and_starts_no_session() {
        var page = browser.getCompressed("/login");
        var total = page.body().length;
        var files = Pattern.compile("(?:href|src)=\"([\\w./-]+\\.(?:css|js|svg|woff2))\"")
                .matcher(browser.get("/login").body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        for (var file : files) {
            var answer = browser.getCompressed("/" + file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            total += answer.body().length;
        }

        assertThat(files).contains("login.css", "login.js", "styles/tokens.css");
        assertThat(total).isLessThan(60_000);
        assertThat(browser.session()).isEmpty();
    }
}
