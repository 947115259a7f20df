package de.knotenpunkt.tasks;

import static de.knotenpunkt.tasks.Personas.CLERK;
import static de.knotenpunkt.tasks.Personas.COORDINATOR;
import static de.knotenpunkt.tasks.Personas.HEAD;
import static de.knotenpunkt.tasks.Personas.OTHER_COORDINATOR;
import static de.knotenpunkt.tasks.Personas.STRANGER;
import static de.knotenpunkt.tasks.Personas.STRANGE_HEAD;
import static de.knotenpunkt.tasks.Personas.YOUTH;
import static de.knotenpunkt.tasks.Personas.YOUTH_HEAD;
import static de.knotenpunkt.tasks.StepKind.ACCEPT;
import static de.knotenpunkt.tasks.StepKind.ACKNOWLEDGE;
import static de.knotenpunkt.tasks.StepKind.ASSIGN;
import static de.knotenpunkt.tasks.StepKind.ASSIGN_AGAIN;
import static de.knotenpunkt.tasks.StepKind.BEGIN_REVIEW;
import static de.knotenpunkt.tasks.StepKind.CONFIRM;
import static de.knotenpunkt.tasks.StepKind.CO_SIGN;
import static de.knotenpunkt.tasks.StepKind.DELEGATE_SIGNATURE;
import static de.knotenpunkt.tasks.StepKind.EXTEND_DUE;
import static de.knotenpunkt.tasks.StepKind.HAND_OVER;
import static de.knotenpunkt.tasks.StepKind.KEEP;
import static de.knotenpunkt.tasks.StepKind.PRESENT;
import static de.knotenpunkt.tasks.StepKind.REJECT;
import static de.knotenpunkt.tasks.StepKind.REOPEN;
import static de.knotenpunkt.tasks.StepKind.REPORT_DONE;
import static de.knotenpunkt.tasks.StepKind.RESUME;
import static de.knotenpunkt.tasks.StepKind.REWORK;
import static de.knotenpunkt.tasks.StepKind.SEND_BACK;
import static de.knotenpunkt.tasks.StepKind.SUSPEND;
import static de.knotenpunkt.tasks.StepKind.WITHDRAW;
import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.VisibilityClass;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which buttons who sees in which state: the life-cycle's table, read row by row. */
class StepRulesTest {

    /** A task of the coordination for GB 40 without other units, worked on by the clerk of GB 40. */
    private static final Map<TaskStatus, Map<Actor, Set<StepKind>>> TABLE = Map.of(
            TaskStatus.DRAFT,
            Map.of(
                    COORDINATOR, EnumSet.of(ASSIGN, WITHDRAW),
                    OTHER_COORDINATOR, EnumSet.of(ASSIGN, WITHDRAW)),
            TaskStatus.ASSIGNED,
            Map.of(
                    HEAD, EnumSet.of(BEGIN_REVIEW, ACCEPT, SEND_BACK, REJECT, EXTEND_DUE),
                    COORDINATOR, EnumSet.of(WITHDRAW, EXTEND_DUE),
                    OTHER_COORDINATOR, EnumSet.of(BEGIN_REVIEW, ACCEPT, SEND_BACK, REJECT, EXTEND_DUE, WITHDRAW)),
            TaskStatus.IN_REVIEW,
            Map.of(
                    HEAD, EnumSet.of(ACCEPT, SEND_BACK, REJECT, EXTEND_DUE),
                    COORDINATOR, EnumSet.of(EXTEND_DUE),
                    OTHER_COORDINATOR, EnumSet.of(ACCEPT, SEND_BACK, REJECT, EXTEND_DUE)),
            TaskStatus.IN_PROGRESS,
            Map.of(
                    CLERK, EnumSet.of(EXTEND_DUE, SUSPEND, HAND_OVER, REPORT_DONE),
                    HEAD, EnumSet.of(EXTEND_DUE, SUSPEND, HAND_OVER, REPORT_DONE),
                    COORDINATOR, EnumSet.of(EXTEND_DUE, SUSPEND),
                    OTHER_COORDINATOR, EnumSet.of(EXTEND_DUE, SUSPEND)),
            TaskStatus.REPORTED_DONE,
            Map.of(
                    HEAD, EnumSet.of(CONFIRM, REWORK),
                    COORDINATOR, EnumSet.of(REWORK),
                    OTHER_COORDINATOR, EnumSet.of(REWORK)),
            TaskStatus.DONE,
            Map.of(
                    HEAD, EnumSet.of(RESUME),
                    COORDINATOR, EnumSet.of(RESUME),
                    OTHER_COORDINATOR, EnumSet.of(RESUME)),
            TaskStatus.RETURNED,
            Map.of(
                    COORDINATOR, EnumSet.of(ASSIGN_AGAIN, WITHDRAW),
                    OTHER_COORDINATOR, EnumSet.of(ASSIGN_AGAIN, WITHDRAW)),
            TaskStatus.REJECTED,
            Map.of(
                    COORDINATOR, EnumSet.of(REOPEN, ACKNOWLEDGE),
                    OTHER_COORDINATOR, EnumSet.of(REOPEN, ACKNOWLEDGE)),
            TaskStatus.WITHDRAWN,
            Map.of());

    @ParameterizedTest
    @EnumSource(TaskStatus.class)
    void in_each_state_everybody_sees_exactly_the_steps_of_the_table(TaskStatus status) {
        var task = GivenTask.in(status);
        var expected = TABLE.getOrDefault(status, Map.of());
        for (var actor : Personas.ALL) {
            assertThat(open(task, actor))
                    .as("%s, %s", status, actor.name())
                    .isEqualTo(expected.getOrDefault(actor, Set.of()));
        }
    }

    @Test
    void a_clerk_assigns_to_the_own_department_and_presents_for_another() {
        var own = GivenTask.draft(CLERK, GivenTask.content());
        var foreign = GivenTask.draft(
                CLERK, GivenTask.content().change().leadUnit(YOUTH).build());

        assertThat(open(own, CLERK)).containsExactlyInAnyOrder(ASSIGN, WITHDRAW);
        assertThat(open(foreign, CLERK)).containsExactlyInAnyOrder(PRESENT, WITHDRAW);
        assertThat(open(foreign, HEAD)).as("the own head may assign it").contains(ASSIGN);
        assertThat(open(foreign, YOUTH_HEAD))
                .as("nothing has reached GB 51 yet")
                .isEmpty();
    }

    @Test
    void what_was_presented_is_assigned_or_returned_by_the_own_head_or_the_coordination() {
        var task = GivenTask.draft(
                CLERK, GivenTask.content().change().leadUnit(YOUTH).build());
        GivenTask.take(task, CLERK, new TaskStep.Present());

        assertThat(open(task, CLERK)).containsExactlyInAnyOrder(WITHDRAW);
        assertThat(open(task, HEAD)).containsExactlyInAnyOrder(ASSIGN, SEND_BACK);
        assertThat(open(task, COORDINATOR)).containsExactlyInAnyOrder(ASSIGN, SEND_BACK, WITHDRAW);
    }

    @Test
    void a_non_public_task_is_assigned_by_heads_and_coordination_only() {
        var content = GivenTask.content()
                .change()
                .visibility(VisibilityClass.NON_PUBLIC)
                .build();

        var right = StepRules.right(ASSIGN, new Standing(GivenTask.draft(CLERK, content), CLERK));

        assertThat(right.isOpen()).isFalse();
        assertThat(right.refusal()).isEqualTo("tasks.hint.non-public-by-head");
        assertThat(open(GivenTask.draft(HEAD, content), HEAD)).contains(ASSIGN);
    }

    @Test
    void a_head_who_created_the_task_does_not_judge_it_but_a_deputy_does() {
        var task = GivenTask.in(TaskStatus.ASSIGNED, HEAD, GivenTask.content());
        var deputy = Personas.deputy(CLERK, HEAD);

        assertThat(open(task, HEAD)).doesNotContain(BEGIN_REVIEW, ACCEPT, SEND_BACK, REJECT);
        assertThat(StepRules.right(ACCEPT, new Standing(task, HEAD)).refusal()).isEqualTo("tasks.hint.own-task");
        assertThat(open(task, deputy)).contains(BEGIN_REVIEW, ACCEPT);
    }

    @Test
    void a_clerk_does_not_judge_the_own_task_as_the_heads_deputy() {
        var task = GivenTask.in(TaskStatus.ASSIGNED, CLERK, GivenTask.content());

        assertThat(open(task, Personas.deputy(CLERK, HEAD))).doesNotContain(BEGIN_REVIEW, ACCEPT, SEND_BACK, REJECT);
        assertThat(open(task, Personas.deputy(Personas.COLLEAGUE, HEAD))).contains(ACCEPT);
    }

    @Test
    void a_deputy_signs_for_the_head_and_in_own_right_where_there_is_one() {
        var task = GivenTask.in(TaskStatus.ASSIGNED);
        var deputy = Personas.deputy(CLERK, HEAD);

        var capacity = StepRules.right(ACCEPT, new Standing(task, deputy)).capacity();
        assertThat(capacity).isNotNull();
        assertThat(deputy.signature(capacity).onBehalfOf()).isEqualTo(HEAD.person());

        var inProgress = GivenTask.in(TaskStatus.IN_PROGRESS);
        var own = StepRules.right(REPORT_DONE, new Standing(inProgress, deputy)).capacity();
        assertThat(own).isNotNull();
        assertThat(own.ownRight()).isTrue();
    }

    @Test
    void the_reporter_does_not_confirm_not_even_as_the_heads_deputy() {
        var task = GivenTask.in(TaskStatus.REPORTED_DONE);

        assertThat(open(task, Personas.deputy(CLERK, HEAD))).doesNotContain(CONFIRM);
        assertThat(open(task, Personas.deputy(Personas.COLLEAGUE, HEAD))).contains(CONFIRM);
    }

    @Test
    void the_coordination_confirms_what_serves_a_measure() {
        var content = GivenTask.content()
                .change()
                .links(List.of(new TaskLink(new EntityRef(TaskLink.MEASURE, "1.1.1"), "1.1.1 Deutschkurse")))
                .build();
        var task = GivenTask.in(TaskStatus.REPORTED_DONE, COORDINATOR, content);

        assertThat(open(task, OTHER_COORDINATOR)).contains(CONFIRM);
        assertThat(open(task, COORDINATOR)).as("created it").doesNotContain(CONFIRM);
    }

    @Test
    void a_head_alone_does_not_reject_what_a_resolution_or_a_measure_asks_for() {
        for (var kind : List.of(TaskLink.MEASURE, TaskLink.PAPER)) {
            var content = GivenTask.content()
                    .change()
                    .links(List.of(new TaskLink(new EntityRef(kind, "1"), "Bezug")))
                    .build();
            var task = GivenTask.in(TaskStatus.ASSIGNED, COORDINATOR, content);

            assertThat(open(task, HEAD)).as(kind).doesNotContain(REJECT).contains(SEND_BACK);
            assertThat(StepRules.right(REJECT, new Standing(task, OTHER_COORDINATOR))
                            .substitution())
                    .isTrue();
        }
    }

    @Test
    void a_head_keeps_a_small_matter_of_the_own_unit() {
        var small = GivenTask.content().change().visibility(VisibilityClass.UNIT);

        assertThat(open(GivenTask.draft(HEAD, small.build()), HEAD)).contains(KEEP);
        assertThat(open(GivenTask.draft(CLERK, small.build()), HEAD)).doesNotContain(KEEP);
        assertThat(open(GivenTask.draft(HEAD, GivenTask.content()), HEAD))
                .as("visible to all")
                .doesNotContain(KEEP);
        assertThat(open(
                        GivenTask.draft(
                                HEAD,
                                small.participations(
                                                List.of(ParticipationWish.parallel(YOUTH, ParticipationKind.INFORM)))
                                        .build()),
                        HEAD))
                .as("another unit is involved")
                .doesNotContain(KEEP);
    }

    @Test
    void a_unit_signs_through_its_head_or_the_named_signer() {
        var task = GivenTask.with(
                GivenTask.content()
                        .change()
                        .participations(List.of(ParticipationWish.parallel(YOUTH, ParticipationKind.CO_SIGN))),
                TaskStatus.IN_REVIEW);

        assertThat(open(task, YOUTH_HEAD)).containsExactlyInAnyOrder(CO_SIGN, DELEGATE_SIGNATURE);
        assertThat(open(task, Personas.YOUTH_CLERK)).isEmpty();
        assertThat(open(task, STRANGE_HEAD)).isEmpty();

        GivenTask.take(task, YOUTH_HEAD, new TaskStep.DelegateSignature(YOUTH, Personas.YOUTH_CLERK.person()));
        assertThat(open(task, Personas.YOUTH_CLERK)).contains(CO_SIGN);
    }

    @Test
    void one_after_the_other_only_the_first_unit_signs() {
        var task = GivenTask.with(
                GivenTask.content()
                        .change()
                        .participations(List.of(
                                new ParticipationWish(YOUTH, ParticipationKind.CO_SIGN, 1, null),
                                new ParticipationWish(Personas.ORDER, ParticipationKind.CO_SIGN, 2, null))),
                TaskStatus.IN_REVIEW);

        assertThat(open(task, STRANGE_HEAD)).doesNotContain(CO_SIGN);
        GivenTask.take(task, YOUTH_HEAD, new TaskStep.CoSign(YOUTH, CoSignDecision.SIGNED, null));
        assertThat(open(task, STRANGE_HEAD)).contains(CO_SIGN);
    }

    @Test
    void strangers_readers_and_administrators_do_nothing_in_any_state() {
        for (var status : TaskStatus.values()) {
            var task = GivenTask.in(status);
            for (var actor :
                    List.of(STRANGER, Personas.EXECUTIVE, Personas.COUNCIL_OFFICE, Personas.IT, Personas.AUDITOR)) {
                assertThat(open(task, actor))
                        .as("%s in %s", actor.name(), status)
                        .isEmpty();
                assertThat(StepRules.editor(new Standing(task, actor))).isEmpty();
                assertThat(StepRules.noter(new Standing(task, actor))).isEmpty();
            }
        }
    }

    private static Set<StepKind> open(Task task, Actor actor) {
        var open = EnumSet.noneOf(StepKind.class);
        for (var kind : StepKind.values()) {
            if (StepRules.right(kind, new Standing(task, actor)).isOpen()) {
                open.add(kind);
            }
        }
        return open;
    }
}
