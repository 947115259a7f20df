package de.knotenpunkt;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.knotenpunkt.testing.UseCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which use case is proven by which tests; the report is {@code target/use-cases.md}. */
class UseCasesTest {

    private static final Path PAGES = Path.of("docs/use-cases");
    private static final Path REPORT = Path.of("target/use-cases.md");

    @Test
    void every_use_case_has_a_test_and_every_named_use_case_a_page() throws IOException {
        var tests = new TreeMap<String, Set<String>>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS).importPackages("de.knotenpunkt").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(UseCase.class))
                        .forEach(method -> tests.computeIfAbsent(
                                        method.getAnnotationOfType(UseCase.class)
                                                .id(),
                                        id -> new TreeSet<>())
                                .add(line(method)));
        Files.writeString(
                REPORT,
                tests.entrySet().stream()
                        .map(entry -> "## " + entry.getKey() + "\n" + String.join("", entry.getValue()))
                        .collect(Collectors.joining("\n")));

        assertThat(pages()).containsExactlyElementsOf(tests.keySet());
    }

    private static String line(JavaMethod method) {
        var scenario = method.getAnnotationOfType(UseCase.class).scenario();
        return "- %s · %s (%s)\n"
                .formatted(
                        scenario.isEmpty() ? "Hauptablauf" : scenario,
                        method.getName().replace('_', ' '),
                        method.getOwner().getSimpleName());
    }

    /** Files are named {@code UC-012-annehmen.md}. */
    private static Set<String> pages() throws IOException {
        if (!Files.isDirectory(PAGES)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("UC-\\d{3}.*\\.md"))
                    .map(name -> name.substring(0, 6))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
