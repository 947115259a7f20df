package de.knotenpunkt.promises;

import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.RowRule;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.shared.WorkingCalendar;
import de.knotenpunkt.tasks.TaskAuthorities;
import de.knotenpunkt.tasks.TaskId;
import de.knotenpunkt.tasks.TaskNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * "Wer schuldet mir was?": what is late or due within a week and owed to the reader. To the coordination everything is
 * owed; to a head what their units have in hand or asked others for; to everybody what they asked for themselves. Never
 * what the reader would have to do.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + TaskAuthorities.WRITE + "')")
public class TaskPromises {

    /** Days ahead of which a promise is looked at. */
    public static final int AHEAD = 7;

    private static final int MOST = 200;

    private static final String COLUMNS = "t.number_year, t.number_sequence, t.subject, t.visibility, ";

    private final NamedParameterJdbcTemplate jdbc;
    private final CurrentActor current;
    private final WorkingCalendar calendar;
    private final Clock clock;

    TaskPromises(NamedParameterJdbcTemplate jdbc, CurrentActor current, WorkingCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Tasks that others have in hand, the longest overdue first. */
    public List<OpenPromise> tasks() {
        return find(
                PromiseKind.TASK,
                COLUMNS + "t.lead_unit unit, t.assignee_id person, null organisation, t.due_on",
                "task t",
                "t.is_open = 1 and t.status <> 'DRAFT' and t.dormant_until is null and t.due_sort <= :to"
                        + " and (t.assignee_id is null or t.assignee_id <> :me)",
                "t.due_sort");
    }

    /** Mitzeichnungen and Stellungnahmen not yet given; without a date of their own that of the task counts. */
    public List<OpenPromise> words() {
        return find(
                PromiseKind.WORD,
                COLUMNS + "p.unit unit, p.signer person, null organisation, coalesce(p.due_on, t.due_on) due_on",
                "task_participation p join task t on t.id = p.task_id",
                "p.awaited = 1 and t.status in ('IN_REVIEW', 'IN_PROGRESS') and coalesce(p.due_on, t.due_sort) <= :to"
                        + " and (p.signer is null or p.signer <> :me)",
                "coalesce(p.due_on, t.due_sort)");
    }

    /** What organisations outside have promised. */
    public List<OpenPromise> external() {
        return find(
                PromiseKind.EXTERNAL,
                COLUMNS + "t.lead_unit unit, null person, t.promise_organisation organisation, t.promise_until due_on",
                "task t",
                "t.is_open = 1 and t.promise_open_until <= :to",
                "t.promise_open_until");
    }

    private List<OpenPromise> find(PromiseKind kind, String columns, String from, String condition, String order) {
        var actor = current.get();
        var today = LocalDate.now(clock);
        var rule = RowRule.of(actor, TaskId.KIND, "t.id");
        var parameters = new MapSqlParameterSource(rule.parameters())
                .addValue("to", today.plusDays(AHEAD))
                .addValue("me", actor.person().value())
                .addValue("limit", MOST);
        var owed = owed(actor, kind, parameters);
        return jdbc.query(
                "select " + columns + " from " + from + " where " + condition + owed + rule.and() + " order by " + order
                        + ", t.id limit :limit",
                parameters,
                (row, index) -> read(kind, row, today));
    }

    /** Whose promise it is to whom. */
    private static String owed(Actor actor, PromiseKind kind, MapSqlParameterSource parameters) {
        if (actor.has(Role.COORDINATOR)) {
            return "";
        }
        var led = actor.capacities().stream()
                .flatMap(capacity -> (kind == PromiseKind.EXTERNAL ? capacity.units() : capacity.headOf()).stream())
                .map(UnitCode::value)
                .distinct()
                .sorted()
                .toList();
        if (led.isEmpty()) {
            return " and t.creator_id = :me";
        }
        parameters.addValue("led", led);
        return " and (t.creator_id = :me or t.lead_unit in (:led) or t.creator_unit in (:led))";
    }

    private OpenPromise read(PromiseKind kind, ResultSet row, LocalDate today) throws SQLException {
        var due = row.getObject("due_on", LocalDate.class);
        var person = row.getObject("person", UUID.class);
        return new OpenPromise(
                kind,
                new TaskNumber(row.getInt("number_year"), row.getInt("number_sequence")),
                row.getString("subject"),
                VisibilityClass.valueOf(row.getString("visibility")) == VisibilityClass.INTERNAL,
                new UnitCode(row.getString("unit")).department(),
                person == null ? null : new PersonId(person),
                row.getString("organisation"),
                due,
                (int) ChronoUnit.DAYS.between(due, today),
                calendar.workingDaysBetween(due, today));
    }
}
