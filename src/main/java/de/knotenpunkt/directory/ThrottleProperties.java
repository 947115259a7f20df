package de.knotenpunkt.directory;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many wrong passwords are too many. Stay below the directory's own lock-out, or a stranger can lock accounts.
 *
 * @param window how long a failure counts
 * @param perName failures under one log-in name
 * @param perAddress failures from one address; a terminal server counts as one
 * @param namesPerAddress different names that failed from one address within {@code sprayWindow}
 */
@ConfigurationProperties("knotenpunkt.login")
record ThrottleProperties(
        @DefaultValue("15m") Duration window,
        @DefaultValue("4") int perName,
        @DefaultValue("60") int perAddress,
        @DefaultValue("10") int namesPerAddress,
        @DefaultValue("5m") Duration sprayWindow) {}
