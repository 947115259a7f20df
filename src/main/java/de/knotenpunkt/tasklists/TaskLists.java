package de.knotenpunkt.tasklists;

import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.tasks.TaskAuthorities;
import de.knotenpunkt.tasks.TaskStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists and numbers of tasks, each narrowed to what the reader may see; one statement an answer. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + TaskAuthorities.READ + "')")
public class TaskLists {

    /** Most rows one answer holds, whatever a client asks for. */
    public static final int LARGEST_PAGE = 200;

    private final NamedParameterJdbcTemplate jdbc;
    private final CurrentActor current;
    private final TaskRows rows;
    private final Clock clock;

    TaskLists(NamedParameterJdbcTemplate jdbc, CurrentActor current, TaskRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.rows = rows;
        this.clock = clock;
    }

    /** One page of a list. */
    public List<TaskRow> page(TaskFilter filter, TaskSort sort, boolean descending, int offset, int limit) {
        var statement = TaskStatement.of(filter, current.get(), LocalDate.now(clock));
        var parameters = statement
                .parameters()
                .addValue("offset", Math.max(0, offset))
                .addValue("limit", Math.clamp(limit, 0, LARGEST_PAGE));
        return jdbc.query(statement.page(sort, descending), parameters, (row, index) -> rows.read(row));
    }

    /** Number of hits, exact to {@link HitCount#EXACT}. */
    public HitCount count(TaskFilter filter) {
        return counted(List.of(HitWish.exact(filter))).getFirst();
    }

    /** Numbers of hits in the order of the wishes, with one statement. */
    public List<HitCount> counts(List<HitWish> wishes) {
        return counted(wishes);
    }

    private List<HitCount> counted(List<HitWish> wishes) {
        if (wishes.isEmpty()) {
            return List.of();
        }
        var parameters = new MapSqlParameterSource();
        var selects = new ArrayList<String>();
        for (var wish : wishes) {
            var part = TaskStatement.of(wish.filter(), current.get(), LocalDate.now(clock))
                    .renamed("_" + selects.size());
            parameters.addValues(part.parameters().getValues());
            selects.add("(" + part.count(wish.exact()) + ")");
        }
        return Objects.requireNonNull(jdbc.queryForObject(
                "select " + String.join(", ", selects), parameters, (row, index) -> {
                    var counts = new ArrayList<HitCount>();
                    for (var wish : wishes) {
                        counts.add(HitCount.ofCounted(row.getInt(counts.size() + 1), wish.exact()));
                    }
                    return counts;
                }));
    }

    /** Number of readable tasks per state; states without tasks are missing. */
    public Map<TaskStatus, Integer> countByStatus() {
        var statement = TaskStatement.of(TaskFilter.ALL, current.get(), LocalDate.now(clock));
        var counts = new EnumMap<TaskStatus, Integer>(TaskStatus.class);
        jdbc.query(statement.select("t.status, count(*)") + " group by t.status", statement.parameters(), row -> {
            counts.put(TaskStatus.valueOf(row.getString(1)), row.getInt(2));
        });
        return counts;
    }

    /** What was changed last. */
    public List<TaskRow> recentlyChanged(int limit) {
        var statement = TaskStatement.of(TaskFilter.ALL, current.get(), LocalDate.now(clock));
        return jdbc.query(
                statement.select(TaskRows.COLUMNS) + " order by t.changed_at desc, t.id desc limit :limit",
                statement.parameters().addValue("limit", Math.clamp(limit, 0, LARGEST_PAGE)),
                (row, index) -> rows.read(row));
    }
}
