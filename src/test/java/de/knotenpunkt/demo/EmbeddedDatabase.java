package de.knotenpunkt.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * A MariaDB server of our own: on loopback and a free port only, with one account whose password is new at every start,
 * with a data directory that survives restarts and {@code kill -9}. Nothing of it lies below {@code java.io.tmpdir}.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** How much a commit is worth. */
    public enum Durability {
        /** Committed is on disk. */
        FULL,
        /** Committed may be lost with the machine: enough for tests, and quicker. */
        NONE
    }

    private static final String USER = "knotenpunkt";
    private static final String DATA = "data";
    private static final String PID_FILE = "mariadbd.pid";

    private final int port;
    private final String password = RandomSecret.next();
    private final DatabaseProcess process;

    private EmbeddedDatabase(Path home, Durability durability) {
        try {
            var data = home.resolve(DATA);
            var pidFile = home.resolve(PID_FILE);
            Files.createDirectories(home);
            stopLeftOver(home);
            var temporary = emptied(home.resolve("tmp"));
            var program = DatabaseProgram.chosen();
            if (!Files.exists(home.resolve("initialised"))) {
                initialise(program, home, emptied(data), temporary);
            }
            port = freePort();
            var accounts = writeAccounts(home.resolve("accounts.sql"));
            var arguments = commonArguments(program, data, temporary);
            arguments.addAll(List.of(
                    "--bind-address=127.0.0.1",
                    "--port=" + port,
                    "--socket=",
                    "--skip-networking=0",
                    "--skip-name-resolve",
                    "--max-connections=1000",
                    "--pid-file=" + pidFile,
                    "--init-file=" + accounts));
            if (durability == Durability.NONE) {
                arguments.add("--innodb-flush-log-at-trx-commit=0");
            }
            process = DatabaseProcess.started(arguments);
            process.awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the server of a directory; a server that was left over there is stopped first. */
    public static EmbeddedDatabase start(Path home, Durability durability) {
        return new EmbeddedDatabase(home.toAbsolutePath(), durability);
    }

    /** Stops the server that a killed JVM left behind in a directory, if there is one. */
    public static void stopLeftOver(Path home) {
        StaleServer.stop(home.resolve(PID_FILE), home.resolve(DATA));
    }

    /** JDBC address of a schema of this server. */
    public String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** Creates a schema unless it is there. */
    public void createSchema(String schema) {
        try (var connection = DriverManager.getConnection(url(""), USER, password);
                var statement = connection.createStatement()) {
            statement.execute(
                    "create database if not exists `" + schema + "` character set utf8mb4 collate utf8mb4_german2_ci");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.close();
    }

    static String dataArgument(Path data) {
        return "--datadir=" + data;
    }

    private static void initialise(DatabaseProgram program, Path home, Path data, Path temporary) throws IOException {
        var arguments = commonArguments(program, data, temporary);
        arguments.addAll(List.of("--bootstrap", "--innodb-buffer-pool-size=16M"));
        DatabaseProcess.run(arguments, program.systemTables());
        Files.createFile(home.resolve("initialised"));
    }

    private static List<String> commonArguments(DatabaseProgram program, Path data, Path temporary) {
        var arguments = new ArrayList<>(List.of(
                program.executable().toString(),
                "--no-defaults",
                "--basedir=" + program.base(),
                "--lc-messages-dir=" + program.share(),
                "--character-sets-dir=" + program.share().resolve("charsets"),
                dataArgument(data),
                "--tmpdir=" + temporary,
                "--skip-ssl",
                "--innodb-log-file-size=48M",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_german2_ci"));
        if (System.getProperty("user.name").equals("root")) {
            arguments.add("--user=root");
        }
        return arguments;
    }

    /** One account with a new password, and no other: what the server brings along (root without a password) goes. */
    private Path writeAccounts(Path file) throws IOException {
        var account = USER + "@'127.0.0.1'";
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, """
                create user if not exists %1$s identified by '%2$s';
                alter user %1$s identified by '%2$s';
                grant all on *.* to %1$s with grant option;
                delete from mysql.global_priv where User not in ('%3$s', 'mariadb.sys');
                flush privileges;
                """.formatted(account, password, USER));
    }

    private static Path emptied(Path directory) throws IOException {
        FileSystemUtils.deleteRecursively(directory);
        return Files.createDirectories(directory);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
