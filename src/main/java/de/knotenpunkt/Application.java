package de.knotenpunkt;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application; without a named profile it is in production. */
@SpringBootApplication
public class Application {

    public static void main(String[] args) {
        var application = new SpringApplication(Application.class);
        application.setDefaultProperties(Map.of("spring.profiles.default", "production"));
        application.addInitializers(new RequiredSettings());
        application.run(args);
    }
}
