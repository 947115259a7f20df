package de.knotenpunkt;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application; without a named profile it is in production. Named a command, it runs that and ends. */
@SpringBootApplication
public class Application {

    private static final Map<String, Object> PRODUCTION = Map.of("spring.profiles.default", "production");
    /** A command's report is not to be looked for among lines about how the program starts. */
    private static final Map<String, Object> QUIET_PRODUCTION =
            Map.of("spring.profiles.default", "production", "logging.level.root", "warn");

    public static void main(String[] args) {
        var line = CommandLine.of(args);
        var application = new SpringApplication(Application.class);
        application.setDefaultProperties(line.isCommand() ? QUIET_PRODUCTION : PRODUCTION);
        application.addInitializers(new RequiredSettings());
        if (line.isCommand()) {
            CommandRun.instead(application, line);
        }
        application.run(line.settingsOfSpring());
    }
}
