package de.knotenpunkt.demo;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * The demo data and the clock that gives them a past. A test configuration, so that no scan finds it: who wants the demo
 * names it.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import({DemoPeople.class, DemoTasks.class, DemoDocuments.class, DemoLoader.class})
public class DemoContents {

    /** Under a name of its own: Spring Boot refuses a second bean of the application's name. */
    @Bean
    @Primary
    TravelClock travelClock() {
        return new TravelClock();
    }
}
