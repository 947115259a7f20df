package de.knotenpunkt.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A {@code mariadbd} with its log read line by line: it says itself when it is ready, or why it will not be. */
final class DatabaseProcess implements AutoCloseable {

    private static final int LINES_KEPT = 30;
    private static final long SECONDS_TO_START = 60;

    private final Process process;
    private final ConcurrentLinkedDeque<String> lastLines = new ConcurrentLinkedDeque<>();
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

    private DatabaseProcess(List<String> arguments) throws IOException {
        process = new ProcessBuilder(arguments).redirectErrorStream(true).start();
        Thread.ofPlatform()
                .daemon()
                .name("mariadbd-log")
                .start(() -> read(process.inputReader(StandardCharsets.UTF_8)));
    }

    static DatabaseProcess started(List<String> arguments) throws IOException {
        return new DatabaseProcess(arguments);
    }

    /** Runs the server over a script only. */
    static void run(List<String> arguments, String script) throws IOException {
        var server = new DatabaseProcess(arguments);
        try (var input = server.process.outputWriter(StandardCharsets.UTF_8)) {
            input.write(script);
        }
        if (server.process.onExit().join().exitValue() != 0) {
            throw server.failure();
        }
    }

    void awaitReady() {
        try {
            if (!ready.get(SECONDS_TO_START, TimeUnit.SECONDS)) {
                throw failure();
            }
        } catch (TimeoutException e) {
            close();
            throw failure();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw failure();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        StaleServer.end(process.toHandle());
    }

    private void read(BufferedReader log) {
        try (log) {
            for (var line = log.readLine(); line != null; line = log.readLine()) {
                remember(line);
                if (line.endsWith("ready for connections.")) {
                    ready.complete(true);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ready.complete(false);
        }
    }

    private void remember(String line) {
        lastLines.add(line);
        if (lastLines.size() > LINES_KEPT) {
            lastLines.poll();
        }
    }

    private IllegalStateException failure() {
        return new IllegalStateException("The embedded MariaDB did not start:\n" + String.join("\n", lastLines));
    }
}
