package de.knotenpunkt.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.followups.FollowUps;
import de.knotenpunkt.followups.SetFollowUp;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.shared.WorkingCalendar;
import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskStep;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.StatementCounter;
import de.knotenpunkt.testing.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reminders of tasks due on Friday, 16 January 2099, whose people are told nothing else. */
class RemindPeopleTest extends NotificationTest {

    private static final Persona SINA = Persona.CLERK_OF_40;
    private static final Persona BERND = Persona.HEAD_OF_40;
    private static final LocalDate DUE = LocalDate.of(2099, 1, 16);

    @Autowired
    private FollowUps followUps;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private Clock real;

    private final TestClock clock = new TestClock("2099-01-02T06:00");
    private Node node;
    private TaskNumber task;

    @BeforeEach
    void start() {
        node = new Node(context, Node.mailAt(1), clock);
        jdbc.update("update task set due_on = '2030-01-01' where due_on between '2098-06-01' and '2099-12-31'");
        task = inProgress(content("Mit Frist").change().dueOn(DUE).build());
        empty();
        jdbc.update("insert into job_run (name, started_at) values ('notifications-reminders', utc_timestamp(6))");
    }

    @Test
    @UseCase(id = "UC-083")
    void the_owner_is_reminded_before_and_after_and_the_head_in_the_second_week() {
        runOn("2099-01-02", "2099-01-05", "2099-01-09", "2099-01-15", "2099-01-16");
        assertThat(told(SINA)).containsExactly("due.soon", "due.soon", "due.soon");

        runOn("2099-01-19");
        assertThat(told(SINA)).hasSize(4).endsWith("due.overdue");
        assertThat(told(BERND)).isEmpty();

        runOn("2099-01-26", "2099-02-02");
        assertThat(told(SINA)).hasSize(6).endsWith("due.overdue", "due.overdue");
        assertThat(told(BERND)).containsExactly("due.escalated", "due.escalated");
    }

    @Test
    @UseCase(id = "UC-083", scenario = "R2: nie zweimal")
    void running_again_on_the_same_day_tells_nobody_twice() {
        runOn("2099-01-09");
        runOn("2099-01-09");
        jdbc.update("update job_run set done_until = null");
        runOn("2099-01-09");

        assertThat(told(SINA)).containsExactly("due.soon");
    }

    @Test
    @UseCase(id = "UC-083", scenario = "A2: nach einer Pause")
    void days_on_which_it_did_not_run_are_caught_up_with_the_last_stage() {
        runOn("2099-01-07");
        runOn("2099-01-20");

        assertThat(told(SINA)).containsExactly("due.overdue");
    }

    @Test
    @UseCase(id = "UC-083", scenario = "R1: Arbeitstage")
    void nothing_is_said_on_days_without_work() {
        runOn("2099-01-08");
        runOn("2099-01-10", "2099-01-11");
        assertThat(told(SINA)).isEmpty();

        runOn("2099-01-12");
        assertThat(told(SINA)).containsExactly("due.soon");
    }

    @Test
    void what_is_done_needs_no_reminder() {
        tasks().take(SINA, task, new TaskStep.ReportDone("Raum ist zugesagt.", null));
        empty();

        runOn("2099-01-09");

        assertThat(told(SINA)).isEmpty();
    }

    @Test
    @UseCase(id = "UC-083", scenario = "A1: noch niemandem zugewiesen")
    void what_nobody_works_on_yet_is_the_heads_from_the_beginning() {
        tasks().create(
                        Persona.COORDINATOR,
                        content("Noch bei der Leitung").change().dueOn(DUE).build(),
                        new TaskStep.Assign(null));
        empty();

        runOn("2099-01-09");

        assertThat(told(BERND)).containsExactly("due.soon");
    }

    @Test
    void a_head_who_works_on_it_is_told_once() {
        tasks().take(BERND, task, new TaskStep.HandOver(BERND.id(), null));
        empty();

        runOn("2099-01-26");

        assertThat(told(BERND)).containsExactly("due.overdue");
    }

    @Test
    @UseCase(id = "UC-083", scenario = "A3: Wiedervorlage")
    void a_wiedervorlage_is_told_on_its_day_to_its_person_only() {
        var restricted = inProgress(content("Nur für Beteiligte")
                .change()
                .visibility(VisibilityClass.PARTICIPANTS)
                .build());
        empty();
        var ref = tasks().details(restricted).id().ref();
        var wanted = LocalDate.now(real).plusDays(30);
        var day = calendar.onOrAfter(wanted);
        runAs.person(SINA.id(), () -> followUps.set(new SetFollowUp(ref, wanted, "Nachfragen", OperationId.next())));

        runOn(calendar.onOrBefore(day.minusDays(1)).toString());
        assertThat(told(SINA)).doesNotContain("followups.notice.due");
        runOn(day.toString());

        assertThat(told(SINA)).contains("followups.notice.due");
        assertThat(told(BERND)).doesNotContain("followups.notice.due");
    }

    @Test
    void two_nodes_at_once_remind_once() {
        clock.set("2099-01-09T06:00");
        var ran = new ArrayList<Boolean>();
        var other = new Node(context, Node.mailAt(1), clock);

        ran.add(node.runs.run(Job.REMINDERS, Duration.ZERO, () -> {
            node.reminders.run();
            ran.add(other.runs.run(Job.REMINDERS, Duration.ZERO, other.reminders::run));
        }));

        assertThat(ran).containsExactly(false, true);
        assertThat(told(SINA)).containsExactly("due.soon");
    }

    @Test
    void it_costs_one_statement_a_source_however_many_tasks_there_are() {
        clock.set("2099-01-07T06:00");

        var sent = StatementCounter.during(node.reminders::run);

        assertThat(sent.stream().filter(sql -> sql.contains("from task\n"))).hasSize(1);
        assertThat(sent.stream().filter(sql -> sql.contains("from follow_up"))).hasSize(1);
    }

    private void runOn(String... days) {
        for (var day : days) {
            clock.set(day + "T06:00");
            node.reminders.run();
        }
    }
}
