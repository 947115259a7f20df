package de.knotenpunkt.testing;

import de.knotenpunkt.demo.DemoData;
import de.knotenpunkt.demo.DemoUnits;
import de.knotenpunkt.demo.DirectoryTree;
import de.knotenpunkt.demo.EmbeddedDirectory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;

/** An empty schema, an empty folder of contents and a directory with the demo people, and how an application is told of them. */
final class DemoSurroundings {

    private final TestSchema schema = TestDatabase.get().newSchema();
    private final Map<String, Object> contents = TestContents.settings();
    private final EmbeddedDirectory directory;
    private final DemoData data = DemoData.read();

    DemoSurroundings() {
        directory = EmbeddedDirectory.start(DirectoryTree.of(data));
        SpringApplication.getShutdownHandlers().add(directory::close);
    }

    /** As settings of Spring Boot. */
    Map<String, Object> settings() {
        var settings = new LinkedHashMap<String, Object>(directory.settings());
        settings.put("spring.datasource.url", schema.getJdbcUrl());
        settings.put("spring.datasource.username", schema.getUsername());
        settings.put("spring.datasource.password", schema.getPassword());
        settings.putAll(contents);
        settings.putAll(DemoUnits.settings(data));
        return settings;
    }

    /** As the environment variables of production. */
    Map<String, String> environment() {
        var environment = new LinkedHashMap<String, String>();
        environment.put("KNOTENPUNKT_DATABASE_URL", schema.getJdbcUrl());
        environment.put("KNOTENPUNKT_DATABASE_USER", schema.getUsername());
        environment.put("KNOTENPUNKT_DATABASE_PASSWORD", schema.getPassword());
        Stream.of(directory.settings(), contents)
                .flatMap(settings -> settings.entrySet().stream())
                .forEach(setting -> environment.put(
                        setting.getKey().replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT),
                        setting.getValue().toString()));
        environment.put(
                "KNOTENPUNKT_SEARCH_DIRECTORY",
                Path.of("target", "search", schema.getJdbcUrl().replaceAll(".*/([^?]*).*", "$1"))
                        .toString());
        return environment;
    }
}
