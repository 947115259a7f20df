package de.knotenpunkt.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A database server that outlived its JVM (after {@code kill -9}) and still holds the data directory. It is stopped only
 * when the process with the remembered id is a {@code mariadbd} that was started for this very directory: process ids
 * are given out again.
 */
final class StaleServer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private StaleServer() {}

    static void stop(Path pidFile, Path data) {
        processOf(pidFile).filter(process -> serves(process, data)).ifPresent(StaleServer::end);
    }

    /** Ends the server in an orderly way, so that nothing committed is in doubt; by force when it does not listen. */
    static void end(ProcessHandle server) {
        server.destroy();
        if (!endsInTime(server)) {
            server.destroyForcibly();
            endsInTime(server);
        }
    }

    private static boolean endsInTime(ProcessHandle server) {
        try {
            server.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<ProcessHandle> processOf(Path pidFile) {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()));
        } catch (NumberFormatException halfWritten) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean serves(ProcessHandle process, Path data) {
        var info = process.info();
        return info.command().filter(command -> command.endsWith("mariadbd")).isPresent()
                && info.arguments()
                        .filter(arguments -> Arrays.asList(arguments).contains(EmbeddedDatabase.dataArgument(data)))
                        .isPresent();
    }
}
