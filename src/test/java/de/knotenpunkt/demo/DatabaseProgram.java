package de.knotenpunkt.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The {@code mariadbd} to start: the one that comes with the build, or the one of the operating system. */
record DatabaseProgram(Path executable, Path base, Path share, String scriptPrefix) {

    /** Choice by system property {@code demo.database.program}: {@code bundled} (default) or {@code installed}. */
    static DatabaseProgram chosen() {
        return switch (System.getProperty("demo.database.program", "bundled")) {
            case "bundled" -> BundledDatabase.isForThisMachine() ? BundledDatabase.unpacked() : installed();
            case "installed" -> installed();
            default -> throw new IllegalArgumentException("demo.database.program is 'bundled' or 'installed'");
        };
    }

    private static DatabaseProgram installed() {
        return Stream.of("/usr", "/usr/local", "/opt/homebrew")
                .map(Path::of)
                .flatMap(DatabaseProgram::below)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Für dieses Betriebssystem liegt keine MariaDB bei: bitte "
                        + "MariaDB 10.11 oder neuer installieren (Debian: apt-get install mariadb-server)."));
    }

    private static Stream<DatabaseProgram> below(Path base) {
        return Stream.of("sbin/mariadbd", "bin/mariadbd")
                .map(base::resolve)
                .filter(Files::isExecutable)
                .flatMap(executable -> Stream.of("share/mysql", "share/mariadb")
                        .map(base::resolve)
                        .filter(Files::isDirectory)
                        .map(share -> new DatabaseProgram(executable, base, share, prefixIn(share))));
    }

    private static String prefixIn(Path share) {
        return Files.exists(share.resolve("mariadb_system_tables.sql")) ? "mariadb_" : "mysql_";
    }

    /** SQL that fills an empty data directory with the server's own tables; without help texts and sys schema. */
    String systemTables() {
        var script = new StringBuilder("create database mysql;\nuse mysql;\nset @auth_root_socket=null;\n");
        for (var part : List.of("system_tables", "performance_tables", "system_tables_data")) {
            try {
                script.append(Files.readString(share.resolve(scriptPrefix + part + ".sql")))
                        .append('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return script.toString();
    }
}
