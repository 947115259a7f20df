package de.knotenpunkt.tasklists;

import de.knotenpunkt.identity.People;
import de.knotenpunkt.identity.PersonRow;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.UtcTime;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.tasks.Priority;
import de.knotenpunkt.tasks.TaskId;
import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads lines of lists; the columns and their reading stand beside each other. */
@Component
public class TaskRows {

    /** Columns of {@code task t} that a line needs. */
    public static final String COLUMNS =
            "t.id, t.version, t.number_year, t.number_sequence, t.subject, t.status, t.dormant_until, t.assigned_at,"
                    + " t.lead_unit, t.assignee_id, t.priority, t.due_on, t.visibility, t.changed_at, t.changed_by_name";

    private final People people;

    TaskRows(People people) {
        this.people = people;
    }

    /** The line of the list that the result set stands on. */
    public TaskRow read(ResultSet row) throws SQLException {
        var status = TaskStatus.valueOf(row.getString("status"));
        var assigneeId = row.getObject("assignee_id", UUID.class);
        var assignee = assigneeId == null ? null : new PersonId(assigneeId);
        var person = assignee == null ? null : people.find(assignee).orElse(null);
        return new TaskRow(
                new TaskId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new TaskNumber(row.getInt("number_year"), row.getInt("number_sequence")),
                row.getString("subject"),
                status,
                row.getObject("dormant_until", LocalDate.class) != null,
                status == TaskStatus.WITHDRAWN && row.getObject("assigned_at") == null,
                new UnitCode(row.getString("lead_unit")),
                assignee,
                person == null ? null : person.name(),
                person == null || active(person),
                Priority.values()[row.getInt("priority")],
                row.getObject("due_on", LocalDate.class),
                VisibilityClass.valueOf(row.getString("visibility")),
                UtcTime.instant(row.getObject("changed_at", LocalDateTime.class)),
                row.getString("changed_by_name"));
    }

    private static boolean active(PersonRow person) {
        return person.active();
    }
}
