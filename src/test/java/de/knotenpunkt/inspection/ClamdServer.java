package de.knotenpunkt.inspection;

import static org.assertj.core.api.Assumptions.assumeThat;

import de.knotenpunkt.testing.FreePort;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A real clamd that knows one virus: our own word. */
final class ClamdServer implements AutoCloseable {

    static final String VIRUS = "Knotenpunkt-Pruefwort-0815";

    private static final Path PROGRAM = Path.of("/usr/sbin/clamd");
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private final Process process;
    private final Path socket;
    private final int port;

    private ClamdServer(Process process, Path socket, int port) {
        this.process = process;
        this.socket = socket;
        this.port = port;
    }

    /** The test is left out where there is no clamd, unless {@code VIRUS_TESTS=required}. */
    static void assumeInstalled() {
        if (!"required".equals(System.getenv("VIRUS_TESTS"))) {
            assumeThat(PROGRAM)
                    .as("Kein ClamAV gefunden: bitte clamd installieren (Debian: apt-get install clamav-daemon).")
                    .isExecutable();
        }
    }

    /** Starts it with its files in the folder and waits until it listens. */
    static ClamdServer start(Path folder) throws IOException {
        var socket = folder.resolve("clamd.sock");
        var port = FreePort.find();
        var database = Files.createDirectories(folder.resolve("database"));
        Files.writeString(
                database.resolve("test.ndb"),
                "Knotenpunkt.Test:0:*:" + HexFormat.of().formatHex(VIRUS.getBytes(StandardCharsets.US_ASCII)) + "\n");
        var settings = Files.writeString(folder.resolve("clamd.conf"), """
                Foreground yes
                DatabaseDirectory %s
                TemporaryDirectory %s
                LocalSocket %s
                TCPAddr 127.0.0.1
                TCPSocket %d
                StreamMaxLength 1M
                """.formatted(database, folder, socket, port));
        var process = new ProcessBuilder(PROGRAM.toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        var server = new ClamdServer(process, socket, port);
        server.awaitListening(folder);
        return server;
    }

    Path socket() {
        return socket;
    }

    int port() {
        return port;
    }

    /** It takes connections and never answers. */
    void stopTheClock() throws IOException, InterruptedException {
        signal("-STOP");
    }

    private void signal(String name) throws IOException, InterruptedException {
        var kill = new ProcessBuilder("kill", name, String.valueOf(process.pid())).start();
        if (kill.waitFor() != 0) {
            throw new IOException("clamd is gone");
        }
    }

    private void awaitListening(Path folder) throws IOException {
        var scan = new Clamd(ClamdTest.at(this));
        while (scan.version().isEmpty()) {
            if (!process.isAlive()) {
                throw new IOException("clamd has ended: " + Files.readString(folder.resolve("clamd.log")));
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
