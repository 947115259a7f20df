package de.knotenpunkt.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchScope;
import de.knotenpunkt.demo.DemoData;
import de.knotenpunkt.demo.DirectoryTree;
import de.knotenpunkt.demo.EmbeddedDirectory;
import de.knotenpunkt.demo.ProjectDirectory;
import de.knotenpunkt.testing.FreePort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** The OpenLDAP of compose.yaml holds the same people as the directory of the demo. */
class DirectoryContainerTest {

    private static final Path FOLDER = ProjectDirectory.root().resolve("docker/directory");
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);
    private static final List<Entry> DEMO = DirectoryTree.of(DemoData.read());

    @Test
    void its_file_is_made_from_the_demo_data() throws IOException {
        var file = FOLDER.resolve("demo-people.ldif");
        var expected = EmbeddedDirectory.ldif(DEMO);
        if (Boolean.getBoolean("demo.ldif.write")) {
            Files.writeString(file, expected);
        }

        assertThat(file).as("write it anew by -Ddemo.ldif.write=true").hasContent(expected);
    }

    @Test
    void a_real_openldap_filled_by_its_script_answers_the_same() throws Exception {
        if (!"required".equals(System.getenv("DIRECTORY_TESTS"))) {
            assumeThat(Path.of("/usr/sbin/slapd"))
                    .as("Kein OpenLDAP gefunden: bitte slapd installieren (Debian: apt-get install slapd).")
                    .isExecutable();
        }
        var data = ProjectDirectory.root().resolve("target/openldap");
        FileSystemUtils.deleteRecursively(data);
        Files.createDirectories(data);
        var port = FreePort.find();
        var server = start(data, port);
        try (var connection = connect(server, port)) {
            connection.bind("cn=knotenpunkt,ou=dienste," + DirectoryTree.BASE, "geheim");
            var found = connection.search(DirectoryTree.BASE, SearchScope.SUB, "(objectClass=*)", "*", "entryUUID");

            assertThat(asMap(Objects.requireNonNull(found.getSearchEntries()).stream()
                            .filter(entry -> !entry.getDN().contains("ou=dienste"))
                            .toList()))
                    .containsExactlyInAnyOrderEntriesOf(asMap(DEMO));
            connection.bind(DirectoryTree.dn("m.beispiel"), DemoData.PASSWORD);
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static Process start(Path data, int port) throws IOException {
        var script = new ProcessBuilder("sh", FOLDER.resolve("start.sh").toString())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("log.txt").toFile());
        script.environment()
                .putAll(Map.of(
                        "DIRECTORY_DATA",
                        data.toString(),
                        "DIRECTORY_LISTEN",
                        "ldap://127.0.0.1:" + port,
                        "DIRECTORY_BIND_PASSWORD",
                        "geheim"));
        return script.start();
    }

    /** The server says nothing when it is ready: ask until it answers or has ended. */
    private static LDAPConnection connect(Process server, int port) {
        while (server.isAlive()) {
            try {
                return new LDAPConnection("127.0.0.1", port);
            } catch (LDAPException notYet) {
                LockSupport.parkNanos(PAUSE);
            }
        }
        throw new IllegalStateException("slapd has ended; see target/openldap/log.txt");
    }

    private static Map<String, Map<String, TreeSet<String>>> asMap(List<? extends Entry> entries) {
        return entries.stream().collect(Collectors.toMap(Entry::getDN, DirectoryContainerTest::attributes));
    }

    private static Map<String, TreeSet<String>> attributes(Entry entry) {
        var attributes = new TreeMap<String, TreeSet<String>>();
        entry.getAttributes().stream()
                .filter(attribute -> !attribute.getName().equals("userPassword"))
                .forEach(attribute ->
                        attributes.put(attribute.getName(), new TreeSet<>(List.of(attribute.getValues()))));
        return attributes;
    }
}
