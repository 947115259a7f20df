package de.knotenpunkt.testing;

import de.knotenpunkt.demo.ProjectDirectory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The jar of {@code mvn package} as a process of its own, as it runs in production. */
public final class PackagedJar implements AutoCloseable {

    private static final long SECONDS_TO_START = 300;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    private final Process process;
    private final int port;
    private final StringBuffer output = new StringBuffer();
    private final CompletableFuture<Boolean> started = new CompletableFuture<>();

    private PackagedJar(List<String> command, Map<String, String> settings, int port) {
        this.port = port;
        try {
            var builder = new ProcessBuilder(command)
                    .directory(Files.createDirectories(path().resolveSibling("packaged"))
                            .toFile())
                    .redirectErrorStream(true);
            builder.environment().keySet().removeIf(name -> name.startsWith("KNOTENPUNKT_"));
            builder.environment().putAll(settings);
            builder.environment().put("SERVER_PORT", String.valueOf(port));
            builder.environment().put("SERVER_ADDRESS", "127.0.0.1");
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform()
                .daemon()
                .name("packaged-jar")
                .start(() -> read(process.inputReader(StandardCharsets.UTF_8)));
    }

    /** Where {@code mvn package} has put it. */
    public static Path path() {
        return Path.of(Objects.requireNonNull(
                System.getProperty("packaged.jar", null),
                () -> "packaged.jar is set by failsafe; run mvn verify in " + ProjectDirectory.root()));
    }

    /** The {@code java} this JVM was started with. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Starts the jar with nothing but these settings, by the command line given or {@code java -jar}. */
    public static PackagedJar start(Map<String, String> settings, String... command) {
        var line = command.length == 0 ? List.of(java(), "-jar", path().toString()) : List.of(command);
        return new PackagedJar(new ArrayList<>(line), settings, FreePort.find());
    }

    /** Starts the jar against an empty schema and a directory with the demo people, and waits until it answers. */
    public static PackagedJar startWithDemoPeople(String... command) {
        var jar = start(new DemoSurroundings().environment(), command);
        jar.awaitStarted();
        return jar;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    /** What it has printed so far. */
    public String output() {
        return output.toString();
    }

    /** Waits for the end of a jar that refuses to start; answers its exit code. */
    public int awaitExit() {
        try {
            started.orTimeout(SECONDS_TO_START, TimeUnit.SECONDS).join();
            return process.onExit()
                    .orTimeout(SECONDS_TO_START, TimeUnit.SECONDS)
                    .join()
                    .exitValue();
        } finally {
            close();
        }
    }

    private void awaitStarted() {
        if (!started.orTimeout(SECONDS_TO_START, TimeUnit.SECONDS).join()) {
            throw new IllegalStateException("The packaged jar did not start:\n" + output);
        }
        while (process.isAlive() && !isHealthy()) {
            LockSupport.parkNanos(PAUSE);
        }
    }

    private boolean isHealthy() {
        try (var client = HttpClient.newHttpClient()) {
            var health = HttpRequest.newBuilder(URI.create(url() + "/actuator/health"))
                    .timeout(Duration.ofSeconds(SECONDS_TO_START))
                    .build();
            return client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read(BufferedReader lines) {
        try (lines) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                output.append(line).append('\n');
                if (line.contains("Started Application in")) {
                    started.complete(true);
                }
            }
        } catch (IOException ended) {
            // the process was stopped while this thread was reading
            output.append(ended).append('\n');
        } finally {
            started.complete(false);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, 30, TimeUnit.SECONDS)
                .thenAccept(Process::destroyForcibly)
                .join();
    }
}
