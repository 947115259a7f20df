package de.knotenpunkt.blobs;

import de.knotenpunkt.shared.UtcTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** What is known of each content, in the database: a restart goes on from there, and every server sees the same. */
@Component
class StoreBook {

    private static final int BATCH = 500;
    private static final RowMapper<Blob> BLOB =
            (row, index) -> new Blob(new Digest(row.getString("digest")), row.getLong("size"));

    private final JdbcTemplate jdbc;
    private final Clock clock;

    StoreBook(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Entries of a part of the store. */
    Map<Digest, Entry> part(String beginning) {
        var entries = new TreeMap<Digest, Entry>();
        jdbc.query(
                "select digest, size, state from blob_check where digest between ? and ?",
                row -> {
                    entries.put(
                            new Digest(row.getString(1)),
                            new Entry(row.getLong(2), ContentState.valueOf(row.getString(3)), false));
                },
                beginning,
                Digest.last(beginning).value());
        return entries;
    }

    void save(Map<Digest, Entry> entries) {
        var now = UtcTime.column(clock.instant());
        jdbc.batchUpdate("""
                insert into blob_check (digest, size, state, state_since, first_seen_at, checked_at)
                values (?, ?, ?, ?, ?, ?)
                on duplicate key update
                    state_since = if(state = values(state), state_since, values(state_since)),
                    state = values(state), size = values(size), checked_at = coalesce(values(checked_at), checked_at)""", entries.entrySet(), BATCH, (statement, saved) -> {
            var entry = saved.getValue();
            statement.setString(1, saved.getKey().value());
            statement.setLong(2, entry.size());
            statement.setString(3, entry.state().name());
            statement.setObject(4, now);
            statement.setObject(5, now);
            statement.setObject(6, entry.hashed() ? now : null);
        });
    }

    void forget(Collection<Digest> digests) {
        jdbc.batchUpdate(
                "delete from blob_check where digest = ?",
                digests,
                BATCH,
                (statement, digest) -> statement.setString(1, digest.value()));
    }

    /** Contents with bytes that were last read before this moment, or never; the longest ago first. */
    List<Blob> longestUnread(Instant before, int limit) {
        return jdbc.query("""
                select digest, size from blob_check
                where state in ('SOUND', 'DAMAGED') and (checked_at is null or checked_at < ?)
                order by checked_at, digest limit ?""", BLOB, UtcTime.column(before), limit);
    }

    /** Contents that have been in this state since that moment or longer. */
    List<Blob> inStateSince(ContentState state, Instant moment) {
        return jdbc.query(
                "select digest, size from blob_check where state = ? and state_since <= ? order by digest",
                BLOB,
                state.name(),
                UtcTime.column(moment));
    }

    long count(ContentState state) {
        return counts().getOrDefault(state, 0L);
    }

    Map<ContentState, Long> counts() {
        return jdbc
                .query(
                        "select state, count(*) from blob_check group by state",
                        (row, index) -> Map.entry(ContentState.valueOf(row.getString(1)), row.getLong(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    StoreReport.Findings findings(ContentState state) {
        return new StoreReport.Findings(
                state,
                count(state),
                jdbc.query(
                        "select digest, size from blob_check where state = ? order by digest limit ?",
                        BLOB,
                        state.name(),
                        StoreReport.LISTED));
    }

    /**
     * @param size named, or found if nobody names it
     * @param hashed whether its bytes have been read just now
     */
    record Entry(long size, ContentState state, boolean hashed) {}
}
