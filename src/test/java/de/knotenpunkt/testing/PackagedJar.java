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
import java.util.stream.Stream;

/** The jar of {@code mvn package} as a process of its own, as it runs in production. */
public final class PackagedJar implements AutoCloseable {

    private static final long SECONDS_TO_START = 300;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    private final Process process;
    private final Map<String, String> settings;
    private final int port;
    private final StringBuffer output = new StringBuffer();
    private final CompletableFuture<Boolean> started = new CompletableFuture<>();

    private PackagedJar(List<String> command, Map<String, String> settings, int port) {
        this.port = port;
        this.settings = Map.copyOf(settings);
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

    /** Ends it as {@code kill -9} does: it gets no chance to tidy up. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Starts it on the same data again, and waits until it answers. */
    public PackagedJar again() {
        var jar = start(settings);
        jar.awaitStarted();
        return jar;
    }

    /** Runs a command of the jar on the same data. */
    public PackagedJar command(String... words) {
        return start(
                settings,
                Stream.concat(Stream.of(java(), "-jar", path().toString()), Stream.of(words))
                        .toArray(String[]::new));
    }

    /** What it was told by its environment. */
    public Map<String, String> settings() {
        return settings;
    }

    /** Bytes its objects need that are still in use; it collects all others first. */
    public long liveBytes() {
        var total = ask("GC.class_histogram")
                .lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(total.strip().replaceAll(".*\\s", ""));
    }

    /** Where each of its threads is. */
    public String threads() {
        return ask("Thread.print");
    }

    private String ask(String question) {
        try {
            var jcmd = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            String.valueOf(process.pid()),
                            question)
                    .redirectErrorStream(true)
                    .start();
            return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
