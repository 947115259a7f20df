package de.knotenpunkt.search;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets up the engine: Lucene in a folder of this node's own, fed by {@link NodeIndex} and by nobody else. */
@Configuration
@EnableConfigurationProperties(SearchProperties.class)
class SearchConfiguration {

    private static final String PREFIX = "hibernate.search.";

    @Bean
    HibernatePropertiesCustomizer searchEngine(SearchProperties settings) {
        return properties -> {
            properties.put(PREFIX + "backend.analysis.configurer", new GermanAnalysis());
            properties.put(PREFIX + "backend.lucene_version", "LATEST");
            // a change reaches the index through the table, on every node alike
            properties.put(PREFIX + "indexing.listeners.enabled", false);
            // the index is opened when it is first needed, so that it cannot keep the application from starting
            properties.put(PREFIX + "schema_management.strategy", "none");
            var directory = settings.directory();
            if (directory == null) {
                properties.put(PREFIX + "backend.directory.type", "local-heap");
            } else {
                properties.put(PREFIX + "backend.directory.type", "local-filesystem");
                properties.put(
                        PREFIX + "backend.directory.root",
                        directory.toAbsolutePath().toString());
            }
        };
    }
}
