package de.knotenpunkt.tasks;

import static de.knotenpunkt.tasks.Personas.CLERK;
import static de.knotenpunkt.tasks.Personas.COLLEAGUE;
import static de.knotenpunkt.tasks.Personas.COORDINATOR;
import static de.knotenpunkt.tasks.Personas.COUNCIL_OFFICE;
import static de.knotenpunkt.tasks.Personas.EXECUTIVE;
import static de.knotenpunkt.tasks.Personas.HEAD;
import static de.knotenpunkt.tasks.Personas.OTHER_COORDINATOR;
import static de.knotenpunkt.tasks.Personas.STRANGER;
import static de.knotenpunkt.tasks.Personas.STRANGE_HEAD;
import static de.knotenpunkt.tasks.Personas.YOUTH;
import static de.knotenpunkt.tasks.Personas.YOUTH_CLERK;
import static de.knotenpunkt.tasks.Personas.YOUTH_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.VisibilityClass;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who reads what: the table of visibility classes, persona by persona. GB 40 leads, GB 51 takes part. */
class TaskVisibilityTest {

    private static final List<Actor> ALWAYS = List.of(COORDINATOR, OTHER_COORDINATOR, CLERK, HEAD, YOUTH_HEAD);

    @Test
    void an_internal_task_is_read_by_all_who_work_with_content_and_the_executive() {
        readers(VisibilityClass.INTERNAL, COLLEAGUE, YOUTH_CLERK, STRANGER, STRANGE_HEAD, EXECUTIVE);
    }

    @Test
    void a_unit_task_is_read_by_the_staff_of_lead_and_participating_units() {
        readers(VisibilityClass.UNIT, COLLEAGUE, YOUTH_CLERK);
    }

    @Test
    void a_task_of_the_participants_is_read_by_nobody_more() {
        readers(VisibilityClass.PARTICIPANTS);
    }

    @Test
    void a_task_of_the_coordination_is_read_by_the_executive_only_if_released() {
        readers(VisibilityClass.COORDINATION);

        var released = task(VisibilityClass.COORDINATION, true);
        assertThat(TaskVisibility.audience(released).admits(EXECUTIVE)).isTrue();
        assertThat(TaskVisibility.audience(released).admits(STRANGER)).isFalse();
    }

    @Test
    void a_non_public_task_is_read_by_executive_and_council_office() {
        readers(VisibilityClass.NON_PUBLIC, EXECUTIVE, COUNCIL_OFFICE);
    }

    @Test
    void a_draft_is_read_by_its_creator_the_head_of_the_creators_unit_and_the_coordination() {
        for (var status : List.of(TaskStatus.DRAFT, TaskStatus.WITHDRAWN)) {
            var draft = GivenTask.in(
                    status, CLERK, GivenTask.content().change().leadUnit(YOUTH).build());
            exactly(draft, List.of(CLERK, HEAD, COORDINATOR, OTHER_COORDINATOR));
        }
    }

    @Test
    void what_waits_to_be_assigned_is_still_read_like_a_draft() {
        var presented = GivenTask.draft(
                CLERK, GivenTask.content().change().leadUnit(YOUTH).build());
        GivenTask.take(presented, CLERK, new TaskStep.Present());

        exactly(presented, List.of(CLERK, HEAD, COORDINATOR, OTHER_COORDINATOR));
    }

    @Test
    void a_named_signer_counts_as_participating() {
        var task = task(VisibilityClass.PARTICIPANTS, false);
        GivenTask.take(task, YOUTH_HEAD, new TaskStep.DelegateSignature(YOUTH, YOUTH_CLERK.person()));

        assertThat(TaskVisibility.audience(task).admits(YOUTH_CLERK)).isTrue();
    }

    @Test
    void a_deputy_reads_what_the_head_reads() {
        var task = task(VisibilityClass.PARTICIPANTS, false);

        assertThat(TaskVisibility.audience(task).admits(STRANGER)).isFalse();
        assertThat(TaskVisibility.audience(task).admits(Personas.deputy(STRANGER, HEAD)))
                .isTrue();
    }

    private static void readers(VisibilityClass visibility, Actor... more) {
        var expected = new ArrayList<>(ALWAYS);
        expected.addAll(List.of(more));
        exactly(task(visibility, false), expected);
    }

    private static void exactly(Task task, List<Actor> expected) {
        var audience = TaskVisibility.audience(task);
        assertThat(Personas.ALL.stream().filter(audience::admits).map(Actor::name))
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(Actor::name).toList());
    }

    /** Created by the coordination, assigned to GB 40, worked on by its clerk; GB 51 was asked but has not signed. */
    private static Task task(VisibilityClass visibility, boolean released) {
        return GivenTask.with(
                GivenTask.content()
                        .change()
                        .visibility(visibility)
                        .executiveMayRead(released)
                        .participations(List.of(ParticipationWish.parallel(YOUTH, ParticipationKind.CO_SIGN))),
                TaskStatus.IN_PROGRESS);
    }
}
