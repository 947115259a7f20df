package de.knotenpunkt.demo;

import de.knotenpunkt.Application;
import de.knotenpunkt.demo.EmbeddedDatabase.Durability;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The whole application with a database and a directory of its own: {@code mvn spring-boot:test-run}. What is entered
 * lies below {@code .demo} of the checkout and survives restarts.
 */
public final class DemoApplication {

    private DemoApplication() {}

    public static void main(String[] args) {
        try {
            start(args);
        } catch (DemoRefused refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        } catch (RuntimeException reportedBySpringBoot) {
            // The servers' threads would keep a failed application alive.
            System.exit(1);
        }
    }

    private static void start(String[] args) {
        var home = Path.of(System.getProperty(
                "demo.home", ProjectDirectory.root().resolve(".demo").toString()));
        var port = port(args);
        var lock = DemoLock.take(home, port);
        requireFree(port);
        var servers = EmbeddedServers.start(home, Durability.FULL);
        SpringApplication.getShutdownHandlers().add(() -> {
            servers.close();
            lock.close();
        });
        SpringApplication.from(Application::main)
                .with(DemoContents.class)
                .withAdditionalProfiles("demo")
                .run(withSettings(args, settings(servers, home)));
        System.out.printf(
                "%nKnotenpunkt läuft: http://localhost:%d – Kennwort aller Demo-Anmeldungen: %s%n%n",
                port, DemoData.PASSWORD);
    }

    private static Map<String, Object> settings(EmbeddedServers servers, Path home) {
        var settings = new LinkedHashMap<>(servers.settings());
        settings.put("knotenpunkt.search.directory", home.resolve("search"));
        return settings;
    }

    private static int port(String[] args) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(args));
        return environment.getProperty("server.port", Integer.class, 8080);
    }

    private static void requireFree(int port) {
        try (var socket = new ServerSocket(port)) {
            socket.setReuseAddress(true);
        } catch (IOException taken) {
            throw new DemoRefused(
                    ("Port %d ist belegt; bitte das andere Programm beenden oder einen freien Port nennen:"
                                    + " SERVER_PORT=%d mvn spring-boot:test-run")
                            .formatted(port, port + 1));
        }
    }

    private static String[] withSettings(String[] args, Map<String, Object> settings) {
        return Stream.concat(
                        Stream.of(args),
                        settings.entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue()))
                .toArray(String[]::new);
    }
}
