package de.knotenpunkt.tasks;

import static de.knotenpunkt.tasks.GivenTask.REASON;
import static de.knotenpunkt.tasks.GivenTask.in;
import static de.knotenpunkt.tasks.GivenTask.take;
import static de.knotenpunkt.tasks.Personas.CLERK;
import static de.knotenpunkt.tasks.Personas.COLLEAGUE;
import static de.knotenpunkt.tasks.Personas.COORDINATOR;
import static de.knotenpunkt.tasks.Personas.HEAD;
import static de.knotenpunkt.tasks.Personas.YOUTH;
import static de.knotenpunkt.tasks.Personas.YOUTH_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Notice;
import de.knotenpunkt.shared.Signature;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who learns of which step; the literal table. */
class TaskNoticesTest {

    @Test
    void the_table_of_steps() {
        var table = new TreeMap<String, String>();
        for (var step : StepKind.values()) {
            var told = TaskNotices.told(step);
            table.put(
                    step.name(),
                    told.turns().stream().sorted().toList() + " "
                            + (told.what() == null ? "-" : told.what() + " " + told.who()));
        }

        assertThat(table)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("PRESENT", "[assign] -"),
                        Map.entry("ASSIGN", "[accept] -"),
                        Map.entry("ASSIGN_AGAIN", "[accept] -"),
                        Map.entry("REOPEN", "[accept] -"),
                        Map.entry("KEEP", "[start] -"),
                        Map.entry("HAND_OVER", "[start] -"),
                        Map.entry("BEGIN_REVIEW", "[co-sign, inform, statement] -"),
                        Map.entry("DELEGATE_SIGNATURE", "[co-sign, inform, statement] -"),
                        Map.entry("ACCEPT", "[start] accepted [CREATOR]"),
                        Map.entry("CO_SIGN", "[co-sign, statement] co-signed [LEAD]"),
                        Map.entry("SEND_BACK", "[returned] returned [CREATOR]"),
                        Map.entry("REJECT", "[rejected] rejected [CREATOR]"),
                        Map.entry("EXTEND_DUE", "[due-proposal] due-changed [ASSIGNEE, CREATOR]"),
                        Map.entry("AGREE_DUE", "[] due-changed [ASSIGNEE, CREATOR, LEAD]"),
                        Map.entry("DECLINE_DUE", "[] due-declined [ASSIGNEE, LEAD]"),
                        Map.entry("SUSPEND", "[] suspended [ASSIGNEE, CREATOR]"),
                        Map.entry("CONTINUE", "[] continued [ASSIGNEE, CREATOR]"),
                        Map.entry("REPORT_DONE", "[confirm] -"),
                        Map.entry("CONFIRM", "[] confirmed [ASSIGNEE, CREATOR]"),
                        Map.entry("REWORK", "[rework] -"),
                        Map.entry("RESUME", "[rework] -"),
                        Map.entry("WITHDRAW", "[] withdrawn [LEAD]"),
                        Map.entry("ACKNOWLEDGE", "[] -")));
    }

    @Test
    void the_heads_of_the_lead_unit_learn_what_they_have_to_accept() {
        assertThat(told(in(TaskStatus.ASSIGNED), StepKind.ASSIGN, COORDINATOR)).containsExactly("Leitung 40: accept");
    }

    @Test
    void the_assignee_learns_of_the_assignment_and_the_creator_that_it_was_accepted() {
        assertThat(told(in(TaskStatus.IN_PROGRESS), StepKind.ACCEPT, HEAD))
                .containsExactlyInAnyOrder("Sachbearbeitung 40: start", "Koordination: accepted");
    }

    @Test
    void the_next_assignee_learns_of_it_when_the_task_is_handed_over() {
        var task = in(TaskStatus.IN_PROGRESS);
        take(task, HEAD, new TaskStep.HandOver(COLLEAGUE.person(), null));

        assertThat(told(task, StepKind.HAND_OVER, HEAD)).containsExactly("Kollegin 40: start");
    }

    @Test
    void creator_and_coordination_learn_what_was_returned() {
        assertThat(told(in(TaskStatus.RETURNED), StepKind.SEND_BACK, HEAD))
                .containsExactlyInAnyOrder("Koordination: returned", "Vertretung Koordination: returned");
    }

    @Test
    void heads_learn_what_they_have_to_confirm_and_the_worker_that_it_was() {
        assertThat(told(in(TaskStatus.REPORTED_DONE), StepKind.REPORT_DONE, CLERK))
                .containsExactly("Leitung 40: confirm");
        assertThat(told(in(TaskStatus.DONE), StepKind.CONFIRM, HEAD))
                .containsExactlyInAnyOrder("Sachbearbeitung 40: confirmed", "Koordination: confirmed");
    }

    @Test
    void a_unit_that_signs_is_asked_once_and_again_when_the_text_changes() {
        var content = GivenTask.content()
                .change()
                .participations(List.of(new ParticipationWish(YOUTH, ParticipationKind.CO_SIGN, 0, null)))
                .build();
        var task = in(TaskStatus.IN_REVIEW, COORDINATOR, content);
        var asked = keys(task, StepKind.BEGIN_REVIEW);
        assertThat(told(task, StepKind.BEGIN_REVIEW, HEAD)).containsExactly("Leitung 51: co-sign");
        assertThat(keys(task, StepKind.CO_SIGN)).containsAll(asked);

        take(task, YOUTH_HEAD, new TaskStep.CoSign(YOUTH, CoSignDecision.SIGNED, null));
        assertThat(told(task, StepKind.CO_SIGN, YOUTH_HEAD)).containsExactly("Leitung 40: co-signed");

        var act = new Act(COORDINATOR, COORDINATOR.own(), GivenTask.NOW, GivenTask.TODAY, null);
        task.change(content.change().subject("Ein ganz anderer Betreff").build(), act);
        var edited = new TaskEdited(task.ref(), task.number(), List.of("subject"), act.by(), act.at());
        assertThat(names(TaskNotices.of(edited, task), COORDINATOR)).containsExactly("Leitung 51: co-sign");
        assertThat(TaskNotices.of(edited, task)).extracting(Notice::key).doesNotContainAnyElementsOf(asked);
    }

    @Test
    void who_decides_learns_of_a_proposed_deadline_and_the_worker_of_the_decision() {
        var task = in(TaskStatus.IN_PROGRESS);
        take(task, CLERK, new TaskStep.ExtendDue(LocalDate.of(2027, 3, 1), REASON));
        assertThat(told(task, StepKind.EXTEND_DUE, CLERK)).containsExactly("Leitung 40: due-proposal");

        take(task, HEAD, new TaskStep.AgreeDue());
        assertThat(told(task, StepKind.AGREE_DUE, HEAD))
                .containsExactlyInAnyOrder("Sachbearbeitung 40: due-changed", "Koordination: due-changed");
    }

    @Test
    void every_reason_of_the_table_can_be_chosen_in_the_settings() {
        assertThat(Stream.of(StepKind.values()).map(TaskNotices::told)).allSatisfy(told -> {
            assertThat(TaskNotices.REASONS)
                    .containsAll(told.turns().stream()
                            .map(TaskNotices.REASON::concat)
                            .toList());
            if (told.what() != null) {
                assertThat(TaskNotices.REASONS).contains(TaskNotices.REASON + told.what());
            }
        });
    }

    private static List<String> told(Task task, StepKind step, Actor by) {
        return names(TaskNotices.of(taken(task, step, by), task), by);
    }

    private static List<String> keys(Task task, StepKind step) {
        return TaskNotices.of(taken(task, step, HEAD), task).stream()
                .filter(notice -> notice.reason().endsWith(".co-sign"))
                .map(Notice::key)
                .toList();
    }

    private static TaskStepTaken taken(Task task, StepKind step, Actor by) {
        return new TaskStepTaken(
                task.ref(),
                task.number(),
                step,
                task.status(),
                task.status(),
                new Signature(by.person(), by.name(), null, null),
                GivenTask.NOW);
    }

    /** Whom it would reach, but for who did it: once each, as the inbox has it. */
    private static List<String> names(List<Notice> notices, Actor by) {
        return notices.stream()
                .flatMap(notice -> Personas.ALL.stream()
                        .filter(person -> person.tokens().contains(notice.to()))
                        .filter(person -> !notice.except().contains(person.person()))
                        .filter(person -> !person.equals(by))
                        .map(person -> person.name() + ": " + notice.reason().replace(TaskNotices.REASON, "")))
                .distinct()
                .toList();
    }
}
