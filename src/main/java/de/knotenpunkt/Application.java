package de.knotenpunkt;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application; without a named profile it is in production. Named a command, it runs that and ends. */
@SpringBootApplication
public class Application {

    public static void main(String[] args) {
        var line = CommandLine.of(args);
        var application = new SpringApplication(Application.class);
        application.setDefaultProperties(Map.of("spring.profiles.default", "production"));
        application.addInitializers(new RequiredSettings());
        if (line.isCommand()) {
            CommandRun.instead(application, line);
        }
        application.run(line.settingsOfSpring());
    }
}
