package de.knotenpunkt.testing;

import de.knotenpunkt.demo.DemoData;
import de.knotenpunkt.demo.DemoUnits;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Leads a test context to the test directory and a folder of contents of its own, and gives it the units of the demo. */
class TestDirectorySettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var sources = context.getEnvironment().getPropertySources();
        sources.addLast(
                new MapPropertySource("test-directory", TestDirectory.get().settings()));
        sources.addLast(new MapPropertySource("test-contents", TestContents.settings()));
        sources.addLast(new MapPropertySource("demo-units", DemoUnits.settings(DemoData.read())));
    }
}
