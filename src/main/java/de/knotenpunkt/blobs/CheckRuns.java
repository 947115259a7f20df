package de.knotenpunkt.blobs;

import de.knotenpunkt.shared.TimeOrderedUuid;
import de.knotenpunkt.shared.UtcTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** When store and rows were compared, and what was counted then. */
@Component
class CheckRuns {

    private static final Duration REMEMBERED = Duration.ofDays(90);
    /** A run that has not ended by then was killed. */
    private static final Duration LONGEST = Duration.ofHours(12);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    CheckRuns(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID begin(boolean rehash) {
        var run = TimeOrderedUuid.next();
        var now = clock.instant();
        jdbc.update("delete from blob_run where begun_at < ?", UtcTime.column(now.minus(REMEMBERED)));
        jdbc.update("""
                insert into blob_run (id, begun_at, ended_at, rehashed, contents, bytes, leftovers, strangers)
                values (?, ?, null, ?, 0, 0, 0, 0)""", run, UtcTime.column(now), rehash);
        return run;
    }

    void end(UUID run, Counted counted) {
        jdbc.update(
                """
                update blob_run set ended_at = ?, contents = ?, bytes = ?, leftovers = ?, strangers = ?
                where id = ?""",
                UtcTime.column(clock.instant()),
                counted.contents(),
                counted.bytes(),
                counted.leftovers(),
                counted.strangers(),
                run);
    }

    /** A run that failed leaves nothing that looks as if it were under way. */
    void giveUp(UUID run) {
        jdbc.update("delete from blob_run where id = ?", run);
    }

    Optional<Run> latest() {
        return jdbc.query("""
                        select ended_at, rehashed, contents, bytes, leftovers, strangers
                        from blob_run where ended_at is not null order by ended_at desc, id desc limit 1""", CheckRuns::run).stream().findFirst();
    }

    /** When the run began that is under way, here or on another server. */
    Optional<Instant> underWay() {
        return jdbc
                .query(
                        "select begun_at from blob_run where ended_at is null and begun_at > ? order by begun_at desc limit 1",
                        (row, index) -> UtcTime.instant(row.getObject(1, LocalDateTime.class)),
                        UtcTime.column(clock.instant().minus(LONGEST)))
                .stream()
                .findFirst();
    }

    private static Run run(ResultSet row, int index) throws SQLException {
        return new Run(
                UtcTime.instant(row.getObject(1, LocalDateTime.class)),
                row.getBoolean(2),
                new Counted(row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6)));
    }

    /** What a run counts beside the states of single contents. */
    record Counted(long contents, long bytes, long leftovers, long strangers) {}

    /** A run that has ended. */
    record Run(Instant endedAt, boolean rehashed, Counted counted) {}
}
