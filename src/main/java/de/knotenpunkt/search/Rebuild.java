package de.knotenpunkt.search;

import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.JobLease;
import de.knotenpunkt.shared.SearchSource;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads all records of all modules anew while the application works: changes first, then page by page, at last what no
 * module knows any more. Only what differs is written, so that it can be run at any time and begun again.
 */
@Component
class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final String JOB = "search-rebuild";
    /** After a node died at it; two at once would only do the same twice. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private static final int PAGE = 100;

    private final EntryState states;
    private final EntryWriter writer;
    private final ChangeReader changes;
    private final NodeIndex index;
    private final Sources sources;
    private final JobLease lease;
    private final RunAs runAs;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    Rebuild(
            EntryState states,
            EntryWriter writer,
            ChangeReader changes,
            NodeIndex index,
            Sources sources,
            JobLease lease,
            RunAs runAs,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions) {
        this.states = states;
        this.writer = writer;
        this.changes = changes;
        this.index = index;
        this.sources = sources;
        this.lease = lease;
        this.runAs = runAs;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Reads everything and brings the index of this node up to it; the other nodes follow by themselves.
     *
     * @return false if a rebuild is running elsewhere
     */
    boolean run() {
        return run(index::follow);
    }

    /**
     * Reads everything and leaves every index to its node: for a process of its own beside the server, which holds the
     * index of this machine.
     *
     * @return false if a rebuild is running elsewhere
     */
    boolean runBesideTheServer() {
        return run(() -> {});
    }

    private boolean run(Runnable follow) {
        return lease.run(JOB, Duration.ZERO, LONGEST, () -> runAs.system(ChangeReader.JOB, () -> everything(follow)));
    }

    /** Whether there are kinds of records that were never read completely. */
    boolean isNeeded() {
        return !states.read().kinds().containsAll(sources.kinds());
    }

    private void everything(Runnable follow) {
        var number = states.begin();
        LOG.info("Reading all records for the search (rebuild {})", number);
        sources.all().forEach(source -> all(source, follow));
        remaining(number);
        changes.readAll();
        states.finish(sources.kinds());
        follow.run();
        LOG.info("All records are read (rebuild {})", number);
    }

    private void all(SearchSource source, Runnable follow) {
        var page = after(source, null);
        while (!page.isEmpty()) {
            changes.readAll();
            write(page);
            follow.run();
            page = after(source, page.getLast());
        }
    }

    private List<EntityRef> after(SearchSource source, @Nullable EntityRef last) {
        var page = transaction.execute(status -> source.after(last, PAGE));
        return page == null ? List.of() : page;
    }

    /** Entries that no page named: what is still there is kept, the rest forgotten. */
    private void remaining(long number) {
        var page = notSeenBy(number, "");
        while (!page.isEmpty()) {
            write(page);
            page = notSeenBy(number, page.getLast().toString());
        }
    }

    private List<EntityRef> notSeenBy(long number, String after) {
        return jdbc.query(
                "select id from search_entry where gone = false and rebuild < ? and id > ? order by id limit ?",
                (row, index) -> EntryWriter.ref(row.getString(1)),
                number,
                after,
                PAGE);
    }

    /** A record that cannot be read is told and passed over: it must not keep all others from being found. */
    private void write(List<EntityRef> page) {
        try {
            writeAtOnce(page);
        } catch (RuntimeException one) {
            LOG.warn("Some records cannot be read; trying each alone", one);
            page.forEach(this::writeAlone);
        }
    }

    private void writeAlone(EntityRef ref) {
        try {
            writeAtOnce(List.of(ref));
        } catch (RuntimeException e) {
            LOG.error("Record {} cannot be read for the search", ref, e);
        }
    }

    private void writeAtOnce(List<EntityRef> page) {
        transaction.executeWithoutResult(status -> writer.write(page, states.lock()));
    }
}
