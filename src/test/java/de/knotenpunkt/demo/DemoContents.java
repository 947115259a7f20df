package de.knotenpunkt.demo;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The demo data and the clock that gives them a past. A test configuration, so that no scan finds it: who wants the demo
 * names it.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import({DemoPeople.class, DemoTasks.class, DemoLoader.class})
public class DemoContents {

    @Bean
    TravelClock clock() {
        return new TravelClock();
    }
}
