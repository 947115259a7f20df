package de.knotenpunkt.workspace;

import de.knotenpunkt.shared.UtcTime;
import java.time.Clock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes drafts that waited too long; several servers may do so at once without harm. */
@Component
class ForgetOldDrafts {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    ForgetOldDrafts(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return how many were deleted */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT24H")
    int run() {
        return jdbc.update(
                "delete from draft where saved_at <= ?",
                UtcTime.column(clock.instant().minus(Drafts.KEPT)));
    }
}
