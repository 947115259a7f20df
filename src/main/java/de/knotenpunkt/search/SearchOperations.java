package de.knotenpunkt.search;

import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What keeps the search in order, without a look at content. */
@Service
@PreAuthorize("hasAuthority('" + SearchAuthorities.OPERATE + "')")
public class SearchOperations {

    private final EntryState states;
    private final NodeIndex index;
    private final SearchWorker worker;
    private final JdbcTemplate jdbc;

    SearchOperations(EntryState states, NodeIndex index, SearchWorker worker, JdbcTemplate jdbc) {
        this.states = states;
        this.index = index;
        this.worker = worker;
        this.jdbc = jdbc;
    }

    /** How the search stands. */
    @Transactional(readOnly = true)
    public IndexState state() {
        var entries = new TreeMap<String, Long>();
        jdbc.query("select kind, count(*) from search_entry where gone = false group by kind", row -> {
            entries.put(row.getString(1), row.getLong(2));
        });
        var stand = states.read();
        return new IndexState(
                entries,
                pending("attempts < ?"),
                pending("attempts >= ?"),
                index.isComplete(),
                stand.begunAt(),
                stand.rebuiltAt());
    }

    /** Has this node read everything anew, in the background; the application goes on meanwhile. */
    public void rebuild() {
        worker.rebuildSoon();
    }

    private long pending(String attempts) {
        var count = jdbc.queryForObject(
                "select count(*) from search_pending where " + attempts, Long.class, ChangeReader.MOST_ATTEMPTS);
        return count == null ? 0 : count;
    }
}
