package de.knotenpunkt.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoStartTest {

    @TempDir
    private Path home;

    @Test
    void a_second_start_on_the_same_data_is_told_where_the_first_one_runs() {
        try (var first = DemoLock.take(home, 8099)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> DemoLock.take(home, 8080))
                    .isInstanceOf(DemoRefused.class)
                    .hasMessageContaining("läuft aus diesem Verzeichnis bereits")
                    .hasMessageContaining("http://localhost:8099");
        }
    }

    @Test
    void after_the_first_one_has_ended_the_next_one_starts() {
        DemoLock.take(home, 8099).close();

        try (var next = DemoLock.take(home, 8080)) {
            assertThat(next).isNotNull();
        }
    }

    @Test
    void a_taken_port_is_told_in_one_sentence_before_anything_starts() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var demo = demo(taken.getLocalPort());
            var output = new String(demo.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(demo.waitFor()).isPositive();
            assertThat(output.lines())
                    .singleElement()
                    .asString()
                    .contains("Port " + taken.getLocalPort() + " ist belegt", "SERVER_PORT=");
        }
    }

    /** Another JVM; in a directory of its own, so that a demo of the developer is not in the way. */
    private Process demo(int port) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Ddemo.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                DemoApplication.class.getName());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.start();
    }
}
