package de.knotenpunkt.notifications;

import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.tasks.StoredTasks;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskService;
import de.knotenpunkt.tasks.TaskStep;
import de.knotenpunkt.testing.IntegrationTest;
import de.knotenpunkt.testing.Persona;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Base of tests about who learns what: empty inboxes and outbox, and tasks that people bring to any state. */
@IntegrationTest
abstract class NotificationTest {

    static final UnitCode SCHOOLS = new UnitCode("40");

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TaskService taskService;

    @Autowired
    RunAs runAs;

    @Autowired
    Inbox inbox;

    @BeforeEach
    void empty() {
        for (var table : List.of("notice", "mail_outbox", "notice_choice", "notice_schedule", "job_run")) {
            jdbc.update("delete from " + table);
        }
        jdbc.update("delete from job_lease where name like 'notifications-%'");
    }

    StoredTasks tasks() {
        return new StoredTasks(taskService, runAs);
    }

    static TaskContent content(String subject) {
        return TaskContent.of(subject, SCHOOLS, LocalDate.of(2099, 1, 4), Set.of("HF1"));
    }

    /** A task of GB 40 that the coordination assigned and Sina works on. */
    TaskNumber inProgress(TaskContent content) {
        var number = tasks().create(Persona.COORDINATOR, content, new TaskStep.Assign(null));
        tasks().take(Persona.HEAD_OF_40, number, new TaskStep.Accept(Persona.CLERK_OF_40.id(), null, null));
        return number;
    }

    /** Reasons in somebody's inbox, oldest first, without what all of them begin with. */
    List<String> told(Persona persona) {
        return told(persona.id());
    }

    List<String> told(PersonId person) {
        return jdbc.query(
                "select reason from notice where recipient = ? order by created_at, id",
                (row, index) -> row.getString(1).replace("tasks.notice.", ""),
                person.value());
    }
}
