package de.knotenpunkt.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How mail and jobs are doing, for IT: numbers and times, no names and no content. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + NotificationAuthorities.OPERATE + "')")
public class NotificationStatus {

    private final MailFigures figures;
    private final JobRuns runs;
    private final MailProperties properties;
    private final Clock clock;

    NotificationStatus(MailFigures figures, JobRuns runs, MailProperties properties, Clock clock) {
        this.figures = figures;
        this.runs = runs;
        this.properties = properties;
        this.clock = clock;
    }

    /** Whether the application knows a mail server. */
    public boolean mailConfigured() {
        return properties.configured();
    }

    /** How many mails stand where, and when the last one was taken. */
    public MailCounts mails() {
        return figures.counts();
    }

    /** Every job there is, with its last run if there was one. */
    public List<JobState> jobs() {
        var known = runs.all().stream().collect(Collectors.toMap(JobRun::name, Function.identity()));
        return Arrays.stream(Job.values())
                .map(job -> JobState.of(job, known.get(job.key()), properties.configured(), clock.instant()))
                .toList();
    }

    /**
     * @param name name in the lease
     * @param run the last run; null if there was none
     * @param needed false for jobs that send mails where there is no mail server
     * @param worrying whether it has not gone well for too long
     */
    public record JobState(String name, @Nullable JobRun run, boolean needed, boolean worrying) {

        static JobState of(Job job, @Nullable JobRun run, boolean mail, Instant now) {
            var needed = mail || job == Job.REMINDERS || job == Job.CLEAN_UP;
            var succeeded = run == null ? null : run.succeededAt();
            var late = run != null
                    && (succeeded == null || succeeded.plus(job.worrying()).isBefore(now));
            return new JobState(job.key(), run, needed, needed && late);
        }
    }
}
