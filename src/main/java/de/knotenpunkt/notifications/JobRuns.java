package de.knotenpunkt.notifications;

import de.knotenpunkt.shared.JobLease;
import de.knotenpunkt.shared.UtcTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Runs jobs under their lease and keeps their heartbeat: when they ran, for how long, and whether it went well. */
@Component
class JobRuns {

    private final JobLease lease;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    JobRuns(JobLease lease, JdbcTemplate jdbc, Clock clock) {
        this.lease = lease;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Runs the work unless another node is at it or was less than {@code every} ago. What the work throws is noted and
     * reaches the caller.
     *
     * @return whether the work was run
     */
    boolean run(Job job, Duration every, Runnable work) {
        return lease.run(job.key(), every, job.longest(), () -> {
            var start = clock.instant();
            jdbc.update(
                    "insert into job_run (name, started_at) values (?, ?) on duplicate key update started_at = value(started_at)",
                    job.key(),
                    UtcTime.column(start));
            try {
                work.run();
                ended(job, start, "succeeded_at", null);
            } catch (RuntimeException failure) {
                ended(job, start, "failed_at", failure.getClass().getSimpleName());
                throw failure;
            }
        });
    }

    private void ended(Job job, Instant start, String column, @Nullable String error) {
        var now = clock.instant();
        jdbc.update(
                "update job_run set " + column + " = ?, millis = ?, last_error = ? where name = ?",
                UtcTime.column(now),
                Duration.between(start, now).toMillis(),
                error,
                job.key());
    }

    /** The last day a daily job has done; empty before the first one. */
    Optional<LocalDate> doneUntil(Job job) {
        return jdbc
                .query(
                        "select done_until from job_run where name = ?",
                        (row, index) -> Optional.ofNullable(row.getObject(1, LocalDate.class)),
                        job.key())
                .stream()
                .findFirst()
                .flatMap(day -> day);
    }

    /** To be called in the transaction that did the day's work. */
    void done(Job job, LocalDate day) {
        jdbc.update("update job_run set done_until = ? where name = ?", day, job.key());
    }

    List<JobRun> all() {
        return jdbc.query(
                "select name, started_at, succeeded_at, failed_at, millis, last_error from job_run order by name",
                (row, index) -> new JobRun(
                        row.getString(1),
                        UtcTime.instant(row.getObject(2, LocalDateTime.class)),
                        moment(row.getObject(3, LocalDateTime.class)),
                        moment(row.getObject(4, LocalDateTime.class)),
                        row.getObject(5, Long.class),
                        row.getString(6)));
    }

    private static @Nullable Instant moment(@Nullable LocalDateTime column) {
        return column == null ? null : UtcTime.instant(column);
    }
}
