package de.knotenpunkt.search;

import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

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
    public IndexState state() {
        var stand = states.read();
        return new IndexState(
                new TreeMap<>(index.counts()),
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
