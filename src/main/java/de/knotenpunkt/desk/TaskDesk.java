package de.knotenpunkt.desk;

import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.AuthorityGrants;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.RowRule;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.UtcTime;
import de.knotenpunkt.shared.WorkingCalendar;
import de.knotenpunkt.tasklists.HitCount;
import de.knotenpunkt.tasklists.TaskFilter;
import de.knotenpunkt.tasklists.TaskLists;
import de.knotenpunkt.tasklists.TaskRows;
import de.knotenpunkt.tasklists.TaskStatement;
import de.knotenpunkt.tasks.Priority;
import de.knotenpunkt.tasks.TaskAuthorities;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a person, and what a start page asks beside the lists; narrowed to what the reader may see, one statement an answer. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + TaskAuthorities.READ + "')")
public class TaskDesk {

    private final NamedParameterJdbcTemplate jdbc;
    private final CurrentActor current;
    private final TaskRows rows;
    private final List<AuthorityGrants> grants;
    private final WorkingCalendar calendar;
    private final Clock clock;

    TaskDesk(
            NamedParameterJdbcTemplate jdbc,
            CurrentActor current,
            TaskRows rows,
            List<AuthorityGrants> grants,
            WorkingCalendar calendar,
            Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.rows = rows;
        this.grants = grants;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Whether the acting person works with tasks at all. */
    @PreAuthorize("isAuthenticated()")
    public boolean available() {
        return current.get().capacities().stream()
                .flatMap(capacity -> capacity.roles().stream())
                .anyMatch(this::mayRead);
    }

    private boolean mayRead(Role role) {
        return grants.stream().anyMatch(some -> some.of(role).contains(TaskAuthorities.READ));
    }

    /** How far the reader's responsibility reaches. */
    public DeskScope scope() {
        var actor = current.get();
        if (actor.has(Role.COORDINATOR) || actor.has(Role.EXECUTIVE)) {
            return DeskScope.COUNTY;
        }
        return departments(actor).isEmpty() ? DeskScope.OWN : DeskScope.UNITS;
    }

    /** Geschäftsbereiche the reader heads, or whose head they stand in for. */
    public SortedSet<UnitCode> departments() {
        return departments(current.get());
    }

    /** Days up to this one on which own open tasks are due, those long past included. */
    public List<DueDay> ownDueDays(LocalDate to) {
        var statement =
                TaskStatement.of(TaskFilter.OPEN.withMine(true).withDue(null, to), current.get(), LocalDate.now(clock));
        return jdbc.query(
                statement.select("t.due_sort, count(*)") + " group by t.due_sort order by t.due_sort",
                statement.parameters(),
                (row, index) -> new DueDay(row.getObject(1, LocalDate.class), row.getInt(2)));
    }

    /** Who has how much of what these units lead, most first; of very much, a part. */
    public List<PersonLoad> load(Collection<UnitCode> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        var statement =
                TaskStatement.of(TaskFilter.OPEN.withUnits(new TreeSet<>(units)), current.get(), LocalDate.now(clock));
        var parameters = new MapSqlParameterSource()
                .addValues(statement.parameters().getValues())
                .addValue("now", LocalDate.now(clock))
                .addValue("urgent", Priority.URGENT.ordinal())
                .addValue("most", HitCount.EXACT);
        return jdbc.query(
                "select assignee_id, count(*), sum(due_sort < :now), sum(priority = :urgent) from ("
                        + statement.select("t.assignee_id, t.due_sort, t.priority")
                        + " limit :most) led group by assignee_id order by assignee_id is null, 2 desc, assignee_id",
                parameters,
                (row, index) -> {
                    var person = row.getObject(1, UUID.class);
                    return new PersonLoad(
                            person == null ? null : new PersonId(person), row.getInt(2), row.getInt(3), row.getInt(4));
                });
    }

    /** What waits for the reader, oldest first, deputyships included; each wish once, however many ways it came. */
    public List<WaitingRow> waiting(int limit) {
        var actor = current.get();
        var today = LocalDate.now(clock);
        var parameters = new MapSqlParameterSource("tokens", RowRule.tokens(actor))
                .addValue("meText", actor.person().toString())
                .addValue("limit", Math.clamp(limit, 0, TaskLists.LARGEST_PAGE));
        return jdbc.query(
                "select " + TaskRows.COLUMNS + ", w.reason, w.since, w.tokens from ("
                        + "select record_id, reason, min(since) since, group_concat(token separator ' ') tokens"
                        + " from record_waiting where kind = 'task' and token in (:tokens)"
                        + " and (except_persons is null or locate(:meText, except_persons) = 0)"
                        + " group by record_id, reason order by since, record_id limit :limit) w"
                        + " straight_join task t on t.id = w.record_id order by w.since, t.id",
                parameters,
                (row, index) -> {
                    var since = UtcTime.instant(row.getObject("since", LocalDateTime.class));
                    return new WaitingRow(
                            rows.read(row),
                            row.getString("reason"),
                            since,
                            calendar.workingDaysBetween(LocalDate.ofInstant(since, clock.getZone()), today),
                            Behalf.of(actor, List.of(row.getString("tokens").split(" "))));
                });
    }

    /** Whether anything may wait for decisions of this reader: heads, their deputies, the coordination. */
    public boolean decides() {
        Actor actor = current.get();
        return actor.capacities().stream()
                .anyMatch(capacity -> !capacity.headOf().isEmpty());
    }

    private static SortedSet<UnitCode> departments(Actor actor) {
        return actor.capacities().stream()
                .flatMap(capacity -> capacity.headOf().stream())
                .map(UnitCode::department)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
