package de.knotenpunkt.testing;

import jakarta.persistence.EntityManagerFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The servers of a test context; usable by slices as well ({@code @DataJpaTest} with {@code @Import}). */
@TestConfiguration(proxyBeanMethods = false)
public class TestServers {

    @Bean
    EventDiscipline eventDiscipline(EntityManagerFactory factory) {
        return new EventDiscipline(factory);
    }

    @Bean(destroyMethod = "close")
    TestSchema testSchema() {
        return TestDatabase.get().newSchema();
    }

    @Bean
    static StatementCounter statementCounter() {
        return new StatementCounter();
    }
}
