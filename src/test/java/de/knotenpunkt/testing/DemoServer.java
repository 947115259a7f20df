package de.knotenpunkt.testing;

import de.knotenpunkt.Application;
import de.knotenpunkt.demo.DemoContents;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application with its demo data in this JVM, on a port of its own: one for all browser tests. */
public final class DemoServer {

    private final DemoSurroundings surroundings = new DemoSurroundings();
    private final int port = FreePort.find();
    private ConfigurableApplicationContext context = start();

    private DemoServer() {}

    public static DemoServer get() {
        return OncePerJvm.SERVER;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** Beans of the application, to arrange what a test starts from. */
    public ConfigurableApplicationContext context() {
        return context;
    }

    /** Stops the application and starts it again on the same data, as an update does; sessions are gone. */
    public void restart() {
        context.close();
        context = start();
    }

    private ConfigurableApplicationContext start() {
        var arguments = Stream.concat(
                        Stream.of("--server.port=" + port, "--server.address=127.0.0.1", "--server.shutdown=immediate"),
                        surroundings.settings().entrySet().stream()
                                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue()))
                .toArray(String[]::new);
        return SpringApplication.from(Application::main)
                .with(DemoContents.class)
                .withAdditionalProfiles("demo")
                .run(arguments)
                .getApplicationContext();
    }

    private static final class OncePerJvm {

        private static final DemoServer SERVER = new DemoServer();
    }
}
