package de.knotenpunkt.retention;

import de.knotenpunkt.shared.JobLease;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes up confirmed proposals whose run was cut short, such as by a server that stopped. */
@Component
class ResumeDeletions {

    private final DeletionStore deletions;
    private final DeletionRun run;
    private final JobLease lease;

    ResumeDeletions(DeletionStore deletions, DeletionRun run, JobLease lease) {
        this.deletions = deletions;
        this.run = run;
        this.lease = lease;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT10M")
    void regularly() {
        lease.run("retention-resume", Duration.ofMinutes(9), Duration.ofMinutes(30), this::resume);
    }

    void resume() {
        deletions.unfinished().stream()
                .flatMap(id -> deletions.find(id).stream())
                .forEach(run::run);
    }
}
