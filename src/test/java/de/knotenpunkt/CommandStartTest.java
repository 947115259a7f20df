package de.knotenpunkt;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.testing.IntegrationTest;
import de.knotenpunkt.testing.TestContents;
import de.knotenpunkt.testing.TestSchema;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The program as it is delivered, started with a command beside a running server: a process of its own. */
@IntegrationTest
class CommandStartTest {

    @Autowired
    private TestSchema schema;

    private final Path contents = TestContents.newFolder();

    @Test
    void a_command_runs_without_web_server_and_directory_and_ends() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ended = start(server.getLocalPort(), "fsck", "--quick");

            assertThat(ended.output()).startsWith("Dateiablage " + contents).contains("nur Namen und Größen");
            assertThat(ended.code()).isIn(0, 3);
        }
    }

    @Test
    void a_word_that_is_no_command_is_told() throws Exception {
        var ended = start(0, "fcsk");

        assertThat(ended.output().lines())
                .singleElement()
                .asString()
                .contains("Das Kommando fcsk gibt es nicht", "fsck");
        assertThat(ended.code()).isEqualTo(CommandRun.UNKNOWN);
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_told_in_one_line() throws Exception {
        Files.delete(contents);
        Files.createFile(contents);

        var ended = start(0, "fsck");

        assertThat(ended.output().lines())
                .filteredOn(line -> !line.contains(" WARN "))
                .singleElement()
                .asString()
                .contains(
                        "Die Dateiablage " + contents + " lässt sich nicht beschreiben", "KNOTENPUNKT_BLOBS_DIRECTORY");
        assertThat(ended.code()).isEqualTo(1);
    }

    private Ended start(int takenPort, String... words) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // as the manifest of the jar says
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                withoutTests(),
                Application.class.getName()));
        line.addAll(List.of(words));
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        var environment = builder.environment();
        environment.remove("JAVA_TOOL_OPTIONS");
        environment.put("KNOTENPUNKT_DATABASE_URL", schema.getJdbcUrl());
        environment.put("KNOTENPUNKT_DATABASE_USER", schema.getUsername());
        environment.put("KNOTENPUNKT_DATABASE_PASSWORD", schema.getPassword());
        environment.put("KNOTENPUNKT_DIRECTORY_URL", "ldaps://127.0.0.1:1");
        environment.put("KNOTENPUNKT_DIRECTORY_BASE", "dc=example");
        environment.put("KNOTENPUNKT_DIRECTORY_BIND_DN", "cn=dienst,dc=example");
        environment.put("KNOTENPUNKT_DIRECTORY_BIND_PASSWORD", "geheim");
        environment.put("KNOTENPUNKT_BLOBS_DIRECTORY", contents.toString());
        environment.put("SERVER_PORT", String.valueOf(takenPort));
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    private static String withoutTests() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private record Ended(int code, String output) {}
}
