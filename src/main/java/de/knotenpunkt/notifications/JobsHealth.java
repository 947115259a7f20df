package de.knotenpunkt.notifications;

import java.time.Clock;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * The jobs in the health report, by name and with the moment since which they have not gone well. A late job takes no
 * node out of service: the state {@code LATE} is none that the whole is judged by.
 */
@Component("notificationJobs")
class JobsHealth implements HealthIndicator {

    private static final String LATE = "LATE";

    private final JobRuns runs;
    private final MailProperties properties;
    private final Clock clock;

    JobsHealth(JobRuns runs, MailProperties properties, Clock clock) {
        this.runs = runs;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public Health health() {
        var known = runs.all().stream().collect(Collectors.toMap(JobRun::name, Function.identity()));
        var late = Arrays.stream(Job.values())
                .map(job -> NotificationStatus.JobState.of(
                        job, known.get(job.key()), properties.configured(), clock.instant()))
                .filter(NotificationStatus.JobState::worrying)
                .map(NotificationStatus.JobState::name)
                .toList();
        return late.isEmpty()
                ? Health.up().build()
                : Health.status(LATE).withDetail("late", late).build();
    }
}
