package de.knotenpunkt.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test that runs in the whole application without a web server, on a MariaDB schema of its own and with
 * the demo people in a directory. The schema belongs to
 * the Spring context, which test classes share: a test leaves what others can live with, or is {@code @Transactional}.
 * {@code -Dtest.database.url=jdbc:mariadb://host:port/?user=…&password=…} runs it against a given server instead.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ActiveProfiles("test")
@Import(TestServers.class)
@ContextConfiguration(initializers = TestDirectorySettings.class)
public @interface IntegrationTest {}
