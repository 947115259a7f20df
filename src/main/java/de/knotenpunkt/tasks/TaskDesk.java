package de.knotenpunkt.tasks;

import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.UnitCode;
import java.time.Clock;
import java.time.LocalDate;
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

/** What a start page asks beside the lists; narrowed to what the reader may see, one statement an answer. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + TaskAuthorities.READ + "')")
public class TaskDesk {

    private final NamedParameterJdbcTemplate jdbc;
    private final CurrentActor current;
    private final TaskGrants grants;
    private final Clock clock;

    TaskDesk(NamedParameterJdbcTemplate jdbc, CurrentActor current, TaskGrants grants, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.grants = grants;
        this.clock = clock;
    }

    /** Whether the acting person works with tasks at all. */
    @PreAuthorize("isAuthenticated()")
    public boolean available() {
        return current.get().capacities().stream()
                .flatMap(capacity -> capacity.roles().stream())
                .anyMatch(role -> grants.of(role).contains(TaskAuthorities.READ));
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

    private static SortedSet<UnitCode> departments(Actor actor) {
        return actor.capacities().stream()
                .flatMap(capacity -> capacity.headOf().stream())
                .map(UnitCode::department)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
