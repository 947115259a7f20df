package de.knotenpunkt.demo;

import de.knotenpunkt.demo.EmbeddedDatabase.Durability;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Database, directory and folder of contents of the demo, and the settings with which the application finds them. */
public final class EmbeddedServers implements AutoCloseable {

    private static final String SCHEMA = "knotenpunkt";

    private final Path contents;
    private final EmbeddedDatabase database;
    private final EmbeddedDirectory directory;
    private final DemoData data = DemoData.read();

    private EmbeddedServers(Path home, Durability durability) {
        contents = home.resolve("contents").toAbsolutePath();
        database = EmbeddedDatabase.start(home.resolve("database"), durability);
        database.createSchema(SCHEMA);
        directory = EmbeddedDirectory.start(DirectoryTree.of(data));
    }

    public static EmbeddedServers start(Path home, Durability durability) {
        return new EmbeddedServers(home, durability);
    }

    /** Settings of Spring Boot and of the application. */
    public Map<String, Object> settings() {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("spring.datasource.url", database.url(SCHEMA));
        settings.put("spring.datasource.username", database.user());
        settings.put("spring.datasource.password", database.password());
        settings.put("knotenpunkt.blobs.directory", contents.toString());
        settings.putAll(directory.settings());
        settings.putAll(DemoUnits.settings(data));
        return settings;
    }

    @Override
    public void close() {
        directory.close();
        database.close();
    }
}
