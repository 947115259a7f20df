package de.knotenpunkt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** House rules about the program text itself. */
class SourcesTest {

    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_MEDIAN = 60;
    private static final double PACKAGE_PRIVATE = 0.4;
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^public (?:abstract |final |sealed |non-sealed )*(?:class|interface|record|enum|@interface) ");
    private static final Pattern SCRIPT_FROM_PARTS =
            Pattern.compile("(?:executeJs|callJsFunction|setProperty)\\(\\s*\"[^\"]*\"\\s*\\+");
    private static final Pattern SCRIPT_FROM_VARIABLE = Pattern.compile("executeJs\\(\\s*+(?!\"|[A-Z_]+\\s*[,)])");
    private static final Pattern MARKUP = Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML");

    private final List<Sources.Source> sources = Sources.main();

    @Test
    void no_file_has_more_than_400_lines() {
        assertThat(sources).filteredOn(source -> source.lines() > LONGEST_FILE).isEmpty();
    }

    @Test
    void half_of_the_files_are_short() {
        var sorted = sources.stream().map(Sources.Source::lines).sorted().toList();

        assertThat(sorted.get(sorted.size() / 2)).isLessThanOrEqualTo(LONGEST_MEDIAN);
    }

    @Test
    void at_least_two_fifths_of_the_types_are_package_private() {
        var types = sources.stream()
                .filter(source -> !source.file().endsWith("package-info.java"))
                .toList();
        var open = types.stream()
                .filter(source -> PUBLIC_TYPE.matcher(source.code()).find())
                .count();

        assertThat(1 - (double) open / types.size()).isGreaterThanOrEqualTo(PACKAGE_PRIVATE);
    }

    @Test
    void every_package_spells_null() {
        assertThat(sources.stream().map(Sources.Source::folder).distinct())
                .allSatisfy(folder -> assertThat(Sources.read(folder.resolve("package-info.java")))
                        .contains("@NullMarked"));
    }

    /** A second package-info on the class path hides the first one, with all it says about the module. */
    @Test
    void tests_do_not_describe_packages_of_the_program_again() {
        assertThat(sources)
                .filteredOn(source -> source.file().endsWith("package-info.java"))
                .filteredOn(source ->
                        Files.exists(Path.of("src/test/java").resolve(Sources.MAIN.relativize(source.file()))))
                .isEmpty();
    }

    @Test
    void no_script_is_put_together_from_parts() {
        assertThat(sources)
                .filteredOn(source -> SCRIPT_FROM_PARTS.matcher(source.code()).find()
                        || SCRIPT_FROM_VARIABLE.matcher(source.code()).find()
                        || MARKUP.matcher(source.code()).find())
                .extracting(Sources.Source::file)
                .isEmpty();
    }

    @Test
    void nothing_asks_for_npm() {
        assertThat(Stream.of("package.json", "vite.config.ts", "frontend/package.json", "frontend/themes"))
                .filteredOn(name -> Files.exists(Path.of(name)))
                .isEmpty();
    }

    @Test
    void nothing_is_left_to_do() {
        assertThat(sources)
                .filteredOn(source ->
                        source.text().contains("TODO") || source.text().contains("FIXME"))
                .extracting(Sources.Source::file)
                .isEmpty();
    }
}
