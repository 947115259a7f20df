package de.knotenpunkt.search;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.schema.management.SearchSchemaManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * This node's index: follows the entries in the order of their revisions, whoever wrote them. A cache that can be thrown
 * away; one that is missing, of another form or of another database is built anew from the entries.
 */
@Component
class NodeIndex {

    private static final Logger LOG = LoggerFactory.getLogger(NodeIndex.class);
    private static final int AT_ONCE = 250;
    /** Characters of bodies in memory at once; a single entry may have more. */
    private static final int MOST_TEXT = 4_000_000;

    private final EntryState states;
    private final EntityManager entities;
    private final JdbcTemplate jdbc;
    private final SearchProperties settings;
    private final TransactionTemplate transaction;
    private final String form = GermanAnalysis.form();
    private final Object opening = new Object();
    private volatile boolean open;
    private volatile boolean complete;
    private @Nullable IndexPosition position;

    NodeIndex(
            EntryState states,
            EntityManager entities,
            JdbcTemplate jdbc,
            SearchProperties settings,
            PlatformTransactionManager transactions) {
        this.states = states;
        this.entities = entities;
        this.jdbc = jdbc;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Next(String id, long revision, int length) {}

    /** Whether the index has caught up with the entries since this node started. */
    boolean isComplete() {
        return complete;
    }

    /** Makes sure that there is an index to ask, empty or not. */
    void open() {
        if (!open) {
            synchronized (opening) {
                if (!open) {
                    inSession(() -> schema().createIfMissing());
                    open = true;
                }
            }
        }
    }

    /** How many records of each kind are in the index. */
    Map<String, Long> counts() {
        open();
        AggregationKey<Map<String, Long>> key = AggregationKey.of(IndexFields.KIND);
        var counts = transaction.execute(status -> Search.session(entities)
                .search(SearchEntry.class)
                .where(every -> every.matchAll())
                .aggregation(key, kinds -> kinds.terms().field(IndexFields.KIND, String.class))
                .fetch(0)
                .aggregation(key));
        return counts == null ? Map.of() : counts;
    }

    /** Takes in what was written since the last time. */
    synchronized void follow() {
        open();
        var stand = states.read();
        var from = start(stand);
        var begun = from.revision();
        while (from.revision() < stand.revision()) {
            var next = next(from.revision());
            if (next.isEmpty()) {
                from = from.at(stand.revision());
            } else {
                inSession(() -> take(next));
                from = from.at(next.getLast().revision());
            }
            keep(from);
        }
        complete = true;
        if (from.revision() > begun) {
            LOG.debug("The search index went from revision {} to {}", begun, from.revision());
        }
    }

    private IndexPosition start(EntryState.Stand stand) {
        var known = Optional.ofNullable(position)
                .or(() -> Optional.ofNullable(settings.directory()).flatMap(IndexPosition::read))
                .filter(last -> last.leadsTo(stand, form));
        if (known.isPresent()) {
            position = known.get();
            return known.get();
        }
        complete = false;
        LOG.info("The search index of this node is built anew from {} revisions", stand.revision());
        inSession(() -> schema().dropAndCreate());
        var beginning = new IndexPosition(stand.stock(), 0, form);
        keep(beginning);
        return beginning;
    }

    private void keep(IndexPosition reached) {
        position = reached;
        var directory = settings.directory();
        if (directory != null) {
            reached.write(directory);
        }
    }

    private List<Next> next(long revision) {
        var some = new ArrayList<Next>();
        var length = 0;
        for (var next : jdbc.query(
                "select id, revision, body_length from search_entry where revision > ? order by revision limit ?",
                (row, index) -> new Next(row.getString(1), row.getLong(2), row.getInt(3)),
                revision,
                AT_ONCE)) {
            length += next.length();
            if (!some.isEmpty() && length > MOST_TEXT) {
                return some;
            }
            some.add(next);
        }
        return some;
    }

    private void take(List<Next> some) {
        var plan = Search.session(entities).indexingPlan();
        entities.createQuery("select e from SearchEntry e where e.id in :ids", SearchEntry.class)
                .setParameter("ids", some.stream().map(Next::id).toList())
                .getResultList()
                .forEach(entry -> {
                    if (entry.isGone()) {
                        plan.purge(SearchEntry.class, entry.id(), null);
                    } else {
                        plan.addOrUpdate(entry);
                    }
                });
        plan.execute();
    }

    private SearchSchemaManager schema() {
        return Search.session(entities).schemaManager(SearchEntry.class);
    }

    private void inSession(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }
}
