package de.knotenpunkt.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/** Folders for contents of files, each fresh, below one that goes with the JVM. */
public final class TestContents {

    private TestContents() {}

    /** An empty folder nobody else has. */
    public static Path newFolder() {
        try {
            return Files.createTempDirectory(OncePerJvm.HOME, "contents-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As settings of Spring Boot; without a reserve, for a developer's disk may be nearly full. */
    static Map<String, Object> settings() {
        return Map.of(
                "knotenpunkt.blobs.directory",
                newFolder().toString(),
                "knotenpunkt.blobs.reserve.size",
                "0B",
                "knotenpunkt.blobs.reserve.percent",
                "0");
    }

    private static final class OncePerJvm {

        private static final Path HOME = create();

        private static Path create() {
            try {
                var home = Files.createTempDirectory("knotenpunkt-test-contents-");
                SpringApplication.getShutdownHandlers().add(() -> clear(home));
                return home;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void clear(Path home) {
            try {
                FileSystemUtils.deleteRecursively(home);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
