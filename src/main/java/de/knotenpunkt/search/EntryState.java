package de.knotenpunkt.search;

import de.knotenpunkt.shared.UtcTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far the entries have come, and the lock that lets one node write them at a time. */
@Component
class EntryState {

    private static final String COLUMNS =
            "select stock, revision, rebuild, kinds, begun_at, rebuilt_at from search_state where id = 1";

    private static final RowMapper<Stand> ROW = (row, index) -> new Stand(
            row.getObject("stock", UUID.class),
            row.getLong("revision"),
            row.getLong("rebuild"),
            Set.copyOf(new WordsConverter().convertToEntityAttribute(row.getString("kinds"))),
            instant(row.getObject("begun_at", LocalDateTime.class)),
            instant(row.getObject("rebuilt_at", LocalDateTime.class)));

    private final JdbcTemplate jdbc;
    private final Clock clock;

    EntryState(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param stock tells these entries from those of another database
     * @param revision of the entry written last
     * @param rebuild number of the rebuild begun last
     * @param kinds kinds of records that were read completely once
     * @param begunAt begin of the last rebuild
     * @param rebuiltAt end of the last rebuild that came to its end
     */
    record Stand(
            UUID stock,
            long revision,
            long rebuild,
            Set<String> kinds,
            @Nullable Instant begunAt,
            @Nullable Instant rebuiltAt) {

        Stand at(long later) {
            return new Stand(stock, later, rebuild, kinds, begunAt, rebuiltAt);
        }
    }

    Stand read() {
        return jdbc.query(COLUMNS, ROW).getFirst();
    }

    /** Keeps other writers out until the end of the transaction; waits for one that is at it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Stand lock() {
        return jdbc.query(COLUMNS + " for update", ROW).getFirst();
    }

    /** As {@link #lock}, but empty if somebody else is at it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Stand> tryLock() {
        return jdbc.query(COLUMNS + " for update skip locked", ROW).stream().findFirst();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void revised(long revision) {
        jdbc.update("update search_state set revision = ? where id = 1", revision);
    }

    /** A rebuild begins. */
    @Transactional
    public long begin() {
        var number = lock().rebuild() + 1;
        jdbc.update("update search_state set rebuild = ?, begun_at = ? where id = 1", number, now());
        return number;
    }

    /** A rebuild has read all records of these kinds. */
    @Transactional
    public void finish(Collection<String> kinds) {
        jdbc.update(
                "update search_state set kinds = ?, rebuilt_at = ? where id = 1",
                String.join(" ", new TreeSet<>(kinds)),
                now());
    }

    private LocalDateTime now() {
        return UtcTime.column(clock.instant());
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime column) {
        return column == null ? null : UtcTime.instant(column);
    }
}
