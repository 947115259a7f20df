package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Reminder;
import de.knotenpunkt.shared.ReminderSource;
import de.knotenpunkt.shared.UnitCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fristen of tasks that somebody still has to keep: drafts promise nothing yet, and what is reported done waits for the
 * head's word, not for work.
 */
@Component
class TaskDeadlines implements ReminderSource {

    private static final String DUE = """
            select id, due_on, lead_unit,
                case status when 'IN_PROGRESS' then assignee_id when 'RETURNED' then creator_id end
            from task
            where is_open and due_sort in (:days) and status in ('ASSIGNED', 'IN_REVIEW', 'IN_PROGRESS', 'RETURNED')
            order by due_sort, id""";

    private final JdbcClient jdbc;

    TaskDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String reason() {
        return "tasks.notice.due";
    }

    @Override
    public Plan plan() {
        return Plan.DEADLINE;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Reminder> open(Collection<LocalDate> due) {
        if (due.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(DUE)
                .param("days", due)
                .query((row, index) -> new Reminder(
                        new TaskId(row.getObject(1, UUID.class)).ref(),
                        row.getObject(2, LocalDate.class),
                        Optional.ofNullable(row.getObject(4, UUID.class))
                                .map(PersonId::new)
                                .orElse(null),
                        new UnitCode(row.getString(3))))
                .list();
    }
}
