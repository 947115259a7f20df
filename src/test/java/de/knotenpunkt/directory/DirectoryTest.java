package de.knotenpunkt.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import de.knotenpunkt.demo.DemoData;
import de.knotenpunkt.demo.DirectoryTree;
import de.knotenpunkt.demo.EmbeddedDirectory;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.TestDirectory;
import de.knotenpunkt.testing.UseCase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class DirectoryTest {

    private static final String CLERK = Persona.CLERK_OF_50.login();

    private final EmbeddedDirectory server = EmbeddedDirectory.start(TestDirectory.entries());
    private final Directory directory = directory(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void the_right_password_brings_the_person_with_groups_and_unit() {
        var person = directory.authenticate(CLERK, DemoData.PASSWORD).orElseThrow();

        assertThat(person.id()).isEqualTo(Persona.CLERK_OF_50.id().value());
        assertThat(person.login()).isEqualTo(CLERK);
        assertThat(person.name()).isEqualTo(Persona.CLERK_OF_50.fullName());
        assertThat(person.groups()).containsExactlyInAnyOrder("DL_APP_KMuT_Sachbearbeitung", "GG_GB50_Soziales");
        assertThat(person.units()).containsExactly("50");
        assertThat(person.path()).containsExactly("personen");
        assertThat(person.enabled()).isTrue();
    }

    @Test
    void a_name_with_umlaut_and_comma_finds_its_groups() {
        assertThat(directory.authenticate(TestDirectory.WITH_COMMA, DemoData.PASSWORD))
                .hasValueSatisfying(person -> assertThat(person.groups()).contains("DL_APP_KMuT_Sachbearbeitung"));
    }

    @Test
    void a_wrong_password_an_unknown_name_and_a_pattern_bring_nobody() {
        assertThat(directory.authenticate(CLERK, "falsch")).isEmpty();
        assertThat(directory.authenticate("niemand", DemoData.PASSWORD)).isEmpty();
        assertThat(directory.authenticate("k.pro*", DemoData.PASSWORD)).isEmpty();
        assertThat(directory.authenticate("*)(uid=" + CLERK, DemoData.PASSWORD)).isEmpty();
    }

    @Test
    void groups_within_groups_count_at_log_in_as_in_the_whole_list() throws LDAPException {
        addGroup("GG_Springer", dn(CLERK));
        addGroup(
                "GG_Pool",
                "cn=GG_Springer,ou=gruppen," + DirectoryTree.BASE,
                "cn=GG_Pool,ou=gruppen," + DirectoryTree.BASE);

        assertThat(directory
                        .authenticate(CLERK, DemoData.PASSWORD)
                        .orElseThrow()
                        .groups())
                .contains("GG_Springer", "GG_Pool");
        assertLogInAndListAgree();
    }

    @Test
    void the_whole_list_says_of_everybody_what_their_log_in_says() {
        assertLogInAndListAgree();
        assertThat(directory.everybody())
                .hasSize(TestDirectory.entries().stream()
                        .filter(entry -> entry.hasAttribute("uid"))
                        .toList()
                        .size());
    }

    @Test
    @UseCase(id = "UC-001", scenario = "A3: Verzeichnisdienst antwortet nicht")
    void a_directory_that_is_down_is_no_wrong_password() {
        server.close();

        assertThatExceptionOfType(DirectoryUnavailable.class)
                .isThrownBy(() -> directory.authenticate(CLERK, DemoData.PASSWORD));
        assertThatExceptionOfType(DirectoryUnavailable.class).isThrownBy(directory::everybody);
    }

    @Test
    void a_directory_that_hangs_is_given_up() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var hanging = directory("ldap://127.0.0.1:" + silent.getLocalPort(), server);

            assertThatExceptionOfType(DirectoryUnavailable.class)
                    .isThrownBy(() -> hanging.authenticate(CLERK, DemoData.PASSWORD));
        }
    }

    @Test
    void the_next_address_is_asked_when_the_first_does_not_answer() {
        var both = directory("ldap://127.0.0.1:1 " + server.settings().get("knotenpunkt.directory.url"), server);

        assertThat(both.authenticate(CLERK, DemoData.PASSWORD)).isPresent();
    }

    private void assertLogInAndListAgree() {
        var listed =
                directory.everybody().stream().collect(Collectors.toMap(DirectoryPerson::login, Function.identity()));
        for (var login : listed.keySet()) {
            assertThat(directory.authenticate(login, DemoData.PASSWORD))
                    .as(login)
                    .hasValue(listed.get(login));
        }
    }

    private void addGroup(String name, String... members) throws LDAPException {
        server.server()
                .add(new Entry(
                        "cn=" + name + ",ou=gruppen," + DirectoryTree.BASE,
                        new Attribute("objectClass", "top", "groupOfNames"),
                        new Attribute("cn", name),
                        new Attribute("member", members)));
    }

    private static String dn(String login) {
        return "uid=" + login + ",ou=personen," + DirectoryTree.BASE;
    }

    private static Directory directory(EmbeddedDirectory server) {
        return directory(String.valueOf(server.settings().get("knotenpunkt.directory.url")), server);
    }

    private static Directory directory(String url, EmbeddedDirectory server) {
        var settings = server.settings();
        settings.put("knotenpunkt.directory.url", url);
        settings.put("knotenpunkt.directory.connect-timeout", Duration.ofMillis(500));
        settings.put("knotenpunkt.directory.read-timeout", Duration.ofMillis(500));
        var properties = new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("knotenpunkt.directory", DirectoryProperties.class);
        var connections = new DirectoryConfiguration().directoryConnections(properties);
        connections.afterPropertiesSet();
        return new Directory(properties, connections, Clock.systemUTC());
    }
}
