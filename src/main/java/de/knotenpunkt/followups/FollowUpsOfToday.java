package de.knotenpunkt.followups;

import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Reminder;
import de.knotenpunkt.shared.ReminderSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds of Wiedervorlagen on their day, and nobody but their person. */
@Component
class FollowUpsOfToday implements ReminderSource {

    private final JdbcClient jdbc;

    FollowUpsOfToday(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String reason() {
        return "followups.notice.due";
    }

    @Override
    public Plan plan() {
        return Plan.DAY;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Reminder> open(Collection<LocalDate> due) {
        if (due.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        "select person, kind, record_id, due_on from follow_up where done_at is null and due_on in (:days)")
                .param("days", due)
                .query((row, index) -> new Reminder(
                        new EntityRef(row.getString(2), row.getString(3)),
                        row.getObject(4, LocalDate.class),
                        new PersonId(row.getObject(1, UUID.class)),
                        null))
                .list();
    }
}
