package de.knotenpunkt.demo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The demo data and the clock that gives them a past. */
@Configuration(proxyBeanMethods = false)
@Import({DemoPeople.class, DemoTasks.class, DemoLoader.class})
public class DemoContents {

    @Bean
    TravelClock clock() {
        return new TravelClock();
    }
}
