package de.knotenpunkt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The modules keep to their declared dependencies; the overview in the documentation is what they declare. */
class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Application.class);
    private static final Path OVERVIEW = Path.of("docs/modules.md");

    @Test
    void no_module_uses_what_another_does_not_offer() {
        MODULES.verify();
    }

    @Test
    void every_module_declares_what_it_may_use() {
        assertThat(MODULES.stream()
                        .filter(module -> declaration(module.getIdentifier().toString()) == null))
                .isEmpty();
    }

    /** Also writes diagrams and module canvases to {@code target/spring-modulith-docs}. */
    @Test
    void the_overview_in_the_documentation_is_current() throws IOException {
        new Documenter(MODULES).writeModulesAsPlantUml().writeModuleCanvases();
        var current = overview();
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(OVERVIEW, current);
        }
        assertThat(Files.exists(OVERVIEW) ? Files.readString(OVERVIEW) : "")
                .as("%s is written anew by: mvn test -Dtest=ModulesTest -Ddocs.write=true", OVERVIEW)
                .isEqualTo(current);
    }

    private static String overview() {
        var modules = MODULES.stream()
                .map(module -> module.getIdentifier().toString())
                .sorted(Comparator.naturalOrder())
                .toList();
        var rows = modules.stream().map(ModulesTest::row).collect(Collectors.joining());
        var arrows = modules.stream()
                .flatMap(module -> uses(module).stream().map(other -> "    " + module + " --> " + other + "\n"))
                .filter(arrow -> !arrow.endsWith(" shared\n"))
                .distinct()
                .collect(Collectors.joining());
        return """
                # Modules

                Generated from the code: what each module may use, as its `package-info` declares. Everything may use
                `shared`; the picture leaves these arrows out.

                | module | name | may use |
                |---|---|---|
                """ + rows + "\n```mermaid\ngraph LR\n" + arrows + "```\n";
    }

    private static String row(String module) {
        var declared = declaration(module);
        var uses = declared == null
                ? List.<String>of()
                : Arrays.stream(declared.allowedDependencies()).sorted().toList();
        var name = declared == null ? "" : declared.displayName();
        return "| `%s` | %s | %s |%n"
                .formatted(module, name, uses.isEmpty() ? "–" : String.join(", ", uses))
                .replace("\r\n", "\n");
    }

    private static List<String> uses(String module) {
        var declared = declaration(module);
        return declared == null
                ? List.of()
                : Stream.of(declared.allowedDependencies())
                        .map(other -> other.replaceAll("\\s*::.*", ""))
                        .filter(other -> !other.equals(module))
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static @org.jspecify.annotations.Nullable ApplicationModule declaration(String module) {
        return MODULES.getModuleByName(module)
                .map(found -> found.getBasePackage().getName())
                .map(name -> packageInfo(name).getAnnotation(ApplicationModule.class))
                .orElse(null);
    }

    private static Class<?> packageInfo(String name) {
        try {
            return Class.forName(name + ".package-info");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("every module tells its story in package-info", e);
        }
    }
}
