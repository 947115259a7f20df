package de.knotenpunkt.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** On the test class path the test's package-info would hide the module's: its name, its rules, its open parts. */
class PackageInfoTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");

    @Test
    void tests_do_not_hide_what_a_package_says_of_itself() throws IOException {
        try (var files = Files.walk(TEST)) {
            assertThat(files.filter(file -> file.endsWith("package-info.java")))
                    .isNotEmpty()
                    .noneMatch(file -> Files.exists(MAIN.resolve(TEST.relativize(file))));
        }
    }
}
