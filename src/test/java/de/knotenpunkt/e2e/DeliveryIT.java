package de.knotenpunkt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.demo.ProjectDirectory;
import de.knotenpunkt.testing.PackagedJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The commands of the Dockerfile, run here against the packaged jar. */
class DeliveryIT {

    private final Dockerfile dockerfile =
            Dockerfile.read(ProjectDirectory.root().resolve("Dockerfile"));

    @Test
    void the_entry_point_starts_the_jar_and_the_health_check_notices_whether_it_runs() throws Exception {
        var jar = PackagedJar.startWithDemoPeople(entryPoint());
        try (jar) {
            assertThat(healthCheck(jar.port())).isZero();
        }
        assertThat(healthCheck(jar.port())).isPositive();
    }

    private String[] entryPoint() throws IOException {
        Path temporary = Files.createDirectories(ProjectDirectory.root().resolve("target/packaged/tmp"));
        return dockerfile.command("ENTRYPOINT").stream()
                .map(word -> word.equals("java") ? PackagedJar.java() : word)
                .map(word ->
                        word.replace("/app/knotenpunkt.jar", PackagedJar.path().toString()))
                .map(word -> word.replace("/app/tmp", temporary.toString()))
                .toArray(String[]::new);
    }

    private int healthCheck(int port) throws Exception {
        var check = new ProcessBuilder(dockerfile.command("HEALTHCHECK")).redirectErrorStream(true);
        check.environment().put("SERVER_PORT", String.valueOf(port));
        var process = check.start();
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }
}
