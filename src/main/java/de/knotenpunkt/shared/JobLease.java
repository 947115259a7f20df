package de.knotenpunkt.shared;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sees to it that a job runs on one node at a time. The lease stands in the database and runs out by itself, so that
 * a node that died holds up nobody for longer than that.
 */
@Component
public class JobLease {

    private static final Logger LOG = LoggerFactory.getLogger(JobLease.class);

    private final UUID node = TimeOrderedUuid.next();
    private final JdbcTemplate jdbc;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    JobLease(JdbcTemplate jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Runs the work unless another node is at it, or it was done less than {@code every} ago. Exceptions of the work
     * reach the caller.
     *
     * @param job name of the job, such as {@code identity-refresh}
     * @param every how often the job is wanted over all nodes together
     * @param longest how long the work may take before another node may start it as well
     * @return whether the work was run
     */
    public boolean run(String job, Duration every, Duration longest, Runnable work) {
        if (!Boolean.TRUE.equals(ownTransaction.execute(status -> take(job, every, longest)))) {
            LOG.debug("Job {} is not due or runs elsewhere", job);
            return false;
        }
        var done = false;
        try {
            work.run();
            done = true;
        } finally {
            var finished = done;
            ownTransaction.executeWithoutResult(status -> give(job, finished));
        }
        return true;
    }

    private boolean take(String job, Duration every, Duration longest) {
        var now = clock.instant();
        jdbc.update(
                "insert ignore into job_lease (name, held_until) values (?, ?)",
                job,
                UtcTime.column(now.minus(Duration.ofDays(1))));
        return jdbc.update(
                        """
                        update job_lease set holder = ?, held_until = ?
                        where name = ? and held_until <= ? and (finished_at is null or finished_at <= ?)""",
                        node,
                        UtcTime.column(now.plus(longest)),
                        job,
                        UtcTime.column(now),
                        UtcTime.column(now.minus(every)))
                == 1;
    }

    private void give(String job, boolean finished) {
        var now = UtcTime.column(clock.instant());
        jdbc.update("""
                update job_lease set holder = null, held_until = ?, finished_at = if(?, ?, finished_at)
                where name = ? and holder = ?""", now, finished, now, job, node);
    }
}
