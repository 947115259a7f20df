package de.knotenpunkt.demo;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the checkout lies, whatever directory the JVM was started in. */
public final class ProjectDirectory {

    private ProjectDirectory() {}

    /** The directory of the {@code pom.xml}. */
    public static Path root() {
        return above(Path.of("").toAbsolutePath(), above(compiledClasses(), null));
    }

    private static Path above(Path start, @Nullable Path otherwise) {
        for (@Nullable Path path = start; path != null; path = path.getParent()) {
            if (Files.exists(path.resolve("pom.xml")) && Files.isDirectory(path.resolve("src/test"))) {
                return path;
            }
        }
        if (otherwise == null) {
            throw new IllegalStateException("No pom.xml at or above " + start);
        }
        return otherwise;
    }

    private static Path compiledClasses() {
        try {
            return Path.of(ProjectDirectory.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
