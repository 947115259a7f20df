package de.knotenpunkt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.demo.ProjectDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What can be said of the container files without a container engine; {@code DeliveryIT} runs their commands. */
class DeliveryTest {

    private static final Path ROOT = ProjectDirectory.root();

    @ParameterizedTest
    @ValueSource(strings = {".", "docker/directory"})
    void everything_that_is_copied_exists(String context) {
        var folder = ROOT.resolve(context);

        assertThat(Dockerfile.read(folder.resolve("Dockerfile")).copiedSources())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(folder.resolve(source)).exists());
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "docker/directory"})
    void nothing_runs_as_root(String context) {
        var dockerfile = Dockerfile.read(ROOT.resolve(context).resolve("Dockerfile"));

        assertThat(dockerfile.all("USER").getLast()).isNotIn("root", "0");
        assertThat(dockerfile.instructions().getLast()).doesNotStartWith("USER root");
    }

    @Test
    void what_the_build_needs_is_not_ignored() throws IOException {
        var allowed = Files.readAllLines(ROOT.resolve(".dockerignore"));

        assertThat(Dockerfile.read(ROOT.resolve("Dockerfile")).copiedSources())
                .allSatisfy(source -> assertThat(allowed).contains("!" + source));
    }

    @Test
    void compose_gives_the_application_every_required_setting() throws IOException {
        var application = service("application");

        assertThat((Map<?, ?>) application.get("environment"))
                .extracting(Map::keySet)
                .asInstanceOf(InstanceOfAssertFactories.collection(String.class))
                .containsAll(namesInManual());
        assertThat(ROOT.resolve(String.valueOf(service("directory").get("build")))
                        .resolve("Dockerfile"))
                .exists();
    }

    private static Iterable<String> namesInManual() throws IOException {
        return Files.readAllLines(ROOT.resolve("docs/operations.md")).stream()
                .filter(line -> line.endsWith("| Pflicht |"))
                .map(line -> line.substring(line.indexOf('`') + 1, line.indexOf('`', line.indexOf('`') + 1)))
                .toList();
    }

    private static Map<?, ?> service(String name) throws IOException {
        Map<String, Map<String, Map<?, ?>>> compose = new Yaml().load(Files.readString(ROOT.resolve("compose.yaml")));
        return compose.getOrDefault("services", Map.of()).getOrDefault(name, Map.of());
    }
}
