package de.knotenpunkt;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/** Production starts only against a named database, directory and file store, and never sends passwords in the clear. */
class RequiredSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final List<String> NAMES = List.of(
            "KNOTENPUNKT_DATABASE_URL",
            "KNOTENPUNKT_DATABASE_USER",
            "KNOTENPUNKT_DATABASE_PASSWORD",
            "KNOTENPUNKT_DIRECTORY_URL",
            "KNOTENPUNKT_DIRECTORY_BASE",
            "KNOTENPUNKT_DIRECTORY_BIND_DN",
            "KNOTENPUNKT_DIRECTORY_BIND_PASSWORD",
            "KNOTENPUNKT_BLOBS_DIRECTORY");

    private static final String DIRECTORY_URL = "KNOTENPUNKT_DIRECTORY_URL";
    private static final String ALLOW_PLAIN = "KNOTENPUNKT_DIRECTORY_ALLOW_PLAIN";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            requireAll(environment);
            requireEncryption(environment);
        }
    }

    private static void requireAll(Environment environment) {
        var missing = NAMES.stream()
                .filter(name -> !StringUtils.hasText(environment.getProperty(name)))
                .toList();
        if (!missing.isEmpty()) {
            throw new StartRefused("Knotenpunkt startet nicht: Es fehlt die Einstellung " + String.join(", ", missing)
                    + " (Umgebungsvariable, siehe docs/operations.md).");
        }
    }

    private static void requireEncryption(Environment environment) {
        var allowed = environment.getProperty(ALLOW_PLAIN, Boolean.class, false);
        for (var url : environment.getRequiredProperty(DIRECTORY_URL).strip().split("\\s+", -1)) {
            if (!allowed && !isEncrypted(url) && !isLoopback(url)) {
                throw new StartRefused("Knotenpunkt startet nicht: " + DIRECTORY_URL + " nennt " + url
                        + ", darüber gingen Kennwörter unverschlüsselt; bitte ldaps:// verwenden (Ausnahme nur mit "
                        + ALLOW_PLAIN + "=true).");
            }
        }
    }

    private static boolean isEncrypted(String url) {
        return url.startsWith("ldaps://");
    }

    private static boolean isLoopback(String url) {
        try {
            var host = URI.create(url).getHost();
            return host != null && LOOPBACK.contains(host);
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
