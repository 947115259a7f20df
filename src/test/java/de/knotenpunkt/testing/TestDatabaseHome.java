package de.knotenpunkt.testing;

import de.knotenpunkt.demo.EmbeddedDatabase;
import de.knotenpunkt.demo.EmbeddedDatabase.Durability;
import de.knotenpunkt.demo.ProjectDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/** One directory per JVM below {@code target/}, named by process id, so that builds beside each other do not meet. */
final class TestDatabaseHome {

    private static final Path ALL = ProjectDirectory.root().resolve("target/test-databases");

    private TestDatabaseHome() {}

    /** Starts the server of this JVM; it stops after the last Spring context has closed. */
    static EmbeddedDatabase start() {
        abandoned().forEach(TestDatabaseHome::clear);
        var home = ALL.resolve(String.valueOf(ProcessHandle.current().pid()));
        clear(home);
        var database = EmbeddedDatabase.start(home, Durability.NONE);
        SpringApplication.getShutdownHandlers().add(() -> {
            database.close();
            clear(home);
        });
        return database;
    }

    private static List<Path> abandoned() {
        if (!Files.isDirectory(ALL)) {
            return List.of();
        }
        try (var homes = Files.list(ALL)) {
            return homes.filter(home -> ProcessHandle.of(
                                    Long.parseLong(home.getFileName().toString()))
                            .isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path home) {
        try {
            EmbeddedDatabase.stopLeftOver(home);
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
