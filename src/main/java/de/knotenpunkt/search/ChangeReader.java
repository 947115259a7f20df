package de.knotenpunkt.search;

import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.UtcTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes entries of what is pending, a few at a time: taken and written in one transaction, so that a node that dies
 * leaves them to the next. A record that cannot be read does not hold up the others.
 */
@Component
class ChangeReader {

    /** Name of the job in whose right the modules are asked. */
    static final String JOB = "Knotenpunkt (Suche)";

    /** A record that could not be read so often is left alone; the state page counts it. */
    static final int MOST_ATTEMPTS = 5;

    private static final Logger LOG = LoggerFactory.getLogger(ChangeReader.class);
    private static final int AT_ONCE = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final EntryState states;
    private final EntryWriter writer;
    private final Sources sources;
    private final JdbcTemplate jdbc;
    private final RunAs runAs;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ChangeReader(
            EntryState states,
            EntryWriter writer,
            Sources sources,
            JdbcTemplate jdbc,
            RunAs runAs,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.states = states;
        this.writer = writer;
        this.sources = sources;
        this.jdbc = jdbc;
        this.runAs = runAs;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Pending(long id, EntityRef ref) {}

    /** Reads until nothing is pending, or another node is at it. */
    void readAll() {
        runAs.system(JOB, () -> {
            var more = true;
            while (more) {
                more = readSome();
            }
        });
    }

    private boolean readSome() {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> read(AT_ONCE) == AT_ONCE));
        } catch (RuntimeException one) {
            LOG.warn("Some changed records cannot be read; trying each alone", one);
            pending(AT_ONCE).forEach(this::readAlone);
            return true;
        }
    }

    private int read(int most) {
        // first of all: what is read after the lock is at least as new as what is pending
        var stand = states.tryLock();
        if (stand.isEmpty()) {
            return 0;
        }
        var pending = pending(most);
        write(pending, stand.get());
        return pending.size();
    }

    private void readAlone(Pending pending) {
        try {
            transaction.executeWithoutResult(status -> write(List.of(pending), states.lock()));
        } catch (RuntimeException e) {
            LOG.error("Record {} cannot be read for the search", pending.ref(), e);
            jdbc.update(
                    "update search_pending set attempts = attempts + 1, due_at = ? where id = ?",
                    UtcTime.column(clock.instant().plus(PATIENCE)),
                    pending.id());
        }
    }

    private List<Pending> pending(int most) {
        return jdbc.query(
                """
                select id, kind, record_id from search_pending
                where attempts < ? and (due_at is null or due_at <= ?) order by id limit ?""",
                (row, index) -> new Pending(row.getLong(1), new EntityRef(row.getString(2), row.getString(3))),
                MOST_ATTEMPTS,
                UtcTime.column(clock.instant()),
                most);
    }

    private void write(List<Pending> pending, EntryState.Stand locked) {
        var stand = locked;
        for (var page : EntryWriter.pages(touchedBy(pending), AT_ONCE)) {
            stand = writer.write(page, stand);
        }
        forget(pending);
    }

    private Set<EntityRef> touchedBy(Collection<Pending> pending) {
        var changed = pending.stream().map(Pending::ref).collect(Collectors.toCollection(LinkedHashSet::new));
        var touched = new LinkedHashSet<EntityRef>();
        for (var ref : changed) {
            touched.addAll(sources.touchedBy(ref));
            touched.addAll(writer.guardedBy(ref));
        }
        return touched;
    }

    private void forget(List<Pending> read) {
        if (!read.isEmpty()) {
            new NamedParameterJdbcTemplate(jdbc)
                    .update(
                            "delete from search_pending where id in (:ids)",
                            new MapSqlParameterSource(
                                    "ids", read.stream().map(Pending::id).toList()));
        }
    }
}
