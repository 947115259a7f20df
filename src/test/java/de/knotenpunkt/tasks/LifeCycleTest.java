package de.knotenpunkt.tasks;

import static de.knotenpunkt.tasks.GivenTask.REASON;
import static de.knotenpunkt.tasks.GivenTask.TODAY;
import static de.knotenpunkt.tasks.GivenTask.content;
import static de.knotenpunkt.tasks.GivenTask.documented;
import static de.knotenpunkt.tasks.GivenTask.draft;
import static de.knotenpunkt.tasks.GivenTask.in;
import static de.knotenpunkt.tasks.GivenTask.take;
import static de.knotenpunkt.tasks.GivenTask.with;
import static de.knotenpunkt.tasks.Personas.CLERK;
import static de.knotenpunkt.tasks.Personas.COLLEAGUE;
import static de.knotenpunkt.tasks.Personas.COORDINATOR;
import static de.knotenpunkt.tasks.Personas.HEAD;
import static de.knotenpunkt.tasks.Personas.OTHER_COORDINATOR;
import static de.knotenpunkt.tasks.Personas.STRANGER;
import static de.knotenpunkt.tasks.Personas.YOUTH;
import static de.knotenpunkt.tasks.Personas.YOUTH_HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.knotenpunkt.records.HistoryEntry;
import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.Problem;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.WaitingFor;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What each step needs and does: guards and effects of the life-cycle's table. */
class LifeCycleTest {

    @Test
    void t1_a_subject_has_at_least_five_characters() {
        refused(
                "subject",
                "tasks.problem.subject-too-short",
                () -> draft(CLERK, content().change().subject("Raum ").build()));
    }

    @Test
    void t1a_a_clerk_presents_a_task_for_another_unit_and_gets_it_back_with_a_reason() {
        var task = draft(CLERK, content().change().leadUnit(YOUTH).build());

        take(task, CLERK, new TaskStep.Present());
        assertThat(task.status()).isEqualTo(TaskStatus.DRAFT);
        assertThat(turns(task)).containsExactlyInAnyOrder("HEAD:40 assign", "ROLE:COORDINATOR assign");

        refused(
                "reason",
                "tasks.problem.reason-too-short",
                () -> take(task, HEAD, new TaskStep.SendBack(ReturnReason.UNCLEAR, "nein", null)));
        take(task, HEAD, new TaskStep.SendBack(ReturnReason.UNCLEAR, REASON, null));
        assertThat(task.status()).isEqualTo(TaskStatus.DRAFT);
        assertThat(turns(task)).isEmpty();
    }

    @Test
    void t2_assigning_needs_a_frist_a_field_and_a_unit_that_exists() {
        refused(
                "dueOn",
                "tasks.problem.due-missing",
                () -> assign(content().change().dueOn(null)));
        refused(
                "fields",
                "tasks.problem.field-missing",
                () -> assign(content().change().fields(Set.of())));
        refused(
                "leadUnit",
                "tasks.problem.lead-unit",
                () -> assign(content().change().leadUnit(new UnitCode("99"))));

        var task = draft(
                COORDINATOR,
                content()
                        .change()
                        .fields(Set.of())
                        .noFieldReason("übergreifend")
                        .build());
        take(task, COORDINATOR, new TaskStep.Assign(null));
        assertThat(task.status()).isEqualTo(TaskStatus.ASSIGNED);
        assertThat(turns(task)).containsExactly("HEAD:40 accept");
    }

    @Test
    void t2_only_the_coordination_assigns_with_a_past_frist_and_says_why() {
        var past = content().change().dueOn(TODAY.minusDays(1)).build();

        refused("dueOn", "tasks.problem.due-past", () -> take(draft(CLERK, past), CLERK, new TaskStep.Assign(REASON)));
        refused(
                "reason",
                "tasks.problem.reason-too-short",
                () -> take(draft(COORDINATOR, past), COORDINATOR, new TaskStep.Assign(null)));
        var task = draft(COORDINATOR, past);
        take(task, COORDINATOR, new TaskStep.Assign(REASON));
        assertThat(task.status()).isEqualTo(TaskStatus.ASSIGNED);
    }

    @Test
    void t3_the_first_act_of_a_review_begins_it_and_both_stand_in_the_history() {
        var task = in(TaskStatus.ASSIGNED);
        task.takeUnwritten();

        take(task, HEAD, new TaskStep.Accept(CLERK.person(), null, null));

        assertThat(task.takeUnwritten().stream().map(HistoryEntry::action)).containsExactly("BEGIN_REVIEW", "ACCEPT");
    }

    @Test
    void t4_acceptance_names_a_person_of_the_own_unit() {
        refused(
                "assignee",
                "tasks.problem.person-not-in-unit",
                () -> take(in(TaskStatus.IN_REVIEW), HEAD, new TaskStep.Accept(STRANGER.person(), null, null)));

        var task = in(TaskStatus.IN_REVIEW);
        take(task, HEAD, new TaskStep.Accept(CLERK.person(), null, null));
        assertThat(task.status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(task.handling().assignee()).isEqualTo(CLERK.person());
        assertThat(turns(task)).containsExactly("PERSON:" + CLERK.person() + " start");
    }

    @Test
    void t4_open_signatures_are_overridden_only_with_a_reason_and_dissent_stays() {
        var content = content()
                .change()
                .participations(List.of(ParticipationWish.parallel(YOUTH, ParticipationKind.CO_SIGN)));
        refused(
                "reason",
                "tasks.problem.reason-too-short",
                () -> take(with(content, TaskStatus.IN_REVIEW), HEAD, new TaskStep.Accept(CLERK.person(), null, null)));

        var task = with(content, TaskStatus.IN_REVIEW);
        refused(
                "reason",
                "tasks.problem.reason-too-short",
                () -> take(task, YOUTH_HEAD, new TaskStep.CoSign(YOUTH, CoSignDecision.DISSENT, "nein")));
        take(task, YOUTH_HEAD, new TaskStep.CoSign(YOUTH, CoSignDecision.DISSENT, REASON));
        take(task, HEAD, new TaskStep.Accept(CLERK.person(), null, null));
        assertThat(task.participations().getFirst().row().decision()).isEqualTo(CoSignDecision.DISSENT);
    }

    @Test
    void t4_an_open_proposal_for_the_frist_is_decided_first() {
        var task = in(TaskStatus.IN_REVIEW);
        take(task, HEAD, new TaskStep.ExtendDue(TODAY.plusDays(30), REASON));
        assertThat(task.dueProposal()).isPresent();
        assertThat(task.text().dueOn()).isEqualTo(TODAY.plusDays(14));
        assertThat(turns(task)).contains("PERSON:" + COORDINATOR.person() + " due-proposal");

        assertThatThrownBy(() -> take(task, HEAD, new TaskStep.Accept(CLERK.person(), null, null)))
                .isInstanceOfSatisfying(
                        Denied.class, denied -> assertThat(denied.key()).isEqualTo("tasks.problem.due-proposal-open"));
        take(task, COORDINATOR, new TaskStep.AgreeDue());
        assertThat(task.text().dueOn()).isEqualTo(TODAY.plusDays(30));
        take(task, HEAD, new TaskStep.Accept(CLERK.person(), null, null));
        assertThat(task.status()).isEqualTo(TaskStatus.IN_PROGRESS);
    }

    @Test
    void t5_returning_needs_a_reason_and_another_unit_if_not_responsible() {
        refused(
                "reason",
                "tasks.problem.reason-too-short",
                () -> take(
                        in(TaskStatus.IN_REVIEW), HEAD, new TaskStep.SendBack(ReturnReason.DUE_DATE, "zu früh", null)));
        refused(
                "proposedUnit",
                "tasks.problem.proposed-unit",
                () -> take(
                        in(TaskStatus.IN_REVIEW),
                        HEAD,
                        new TaskStep.SendBack(ReturnReason.NOT_RESPONSIBLE, REASON, null)));

        var task = in(TaskStatus.IN_REVIEW);
        take(task, HEAD, new TaskStep.SendBack(ReturnReason.NOT_RESPONSIBLE, REASON, YOUTH));
        assertThat(task.status()).isEqualTo(TaskStatus.RETURNED);
        assertThat(task.leadUnit()).as("stays responsible until clarified").isEqualTo(Personas.SCHOOLS);
        assertThat(turns(task))
                .containsExactlyInAnyOrder("PERSON:" + COORDINATOR.person() + " returned", "ROLE:COORDINATOR returned");
    }

    @Test
    void t6_assigning_again_needs_a_change() {
        var unchanged = in(TaskStatus.RETURNED);
        assertThatThrownBy(() -> take(unchanged, COORDINATOR, new TaskStep.AssignAgain(null, null)))
                .isInstanceOf(Denied.class);

        take(unchanged, COORDINATOR, new TaskStep.AssignAgain(YOUTH, TODAY.plusDays(20)));
        assertThat(unchanged.status()).isEqualTo(TaskStatus.ASSIGNED);
        assertThat(unchanged.leadUnit()).isEqualTo(YOUTH);

        var rewritten = in(TaskStatus.RETURNED);
        rewritten.change(
                rewritten.content().change().description("Jetzt klarer.").build(), act(COORDINATOR));
        take(rewritten, COORDINATOR, new TaskStep.AssignAgain(null, null));
        assertThat(rewritten.status()).isEqualTo(TaskStatus.ASSIGNED);
    }

    @Test
    void t7_rejecting_needs_twenty_characters_and_t13_the_coordination_reopens() {
        refused(
                "reason",
                "tasks.problem.reason-too-short",
                () -> take(in(TaskStatus.IN_REVIEW), HEAD, new TaskStep.Reject("zu kurz begründet")));
        var task = in(TaskStatus.IN_REVIEW);
        take(task, HEAD, new TaskStep.Reject(REASON));
        assertThat(task.status()).isEqualTo(TaskStatus.REJECTED);
        assertThat(turns(task)).containsExactly("ROLE:COORDINATOR rejected");

        take(task, COORDINATOR, new TaskStep.Acknowledge());
        assertThat(turns(task)).isEmpty();
        take(task, COORDINATOR, new TaskStep.Reopen(REASON));
        assertThat(task.status()).isEqualTo(TaskStatus.ASSIGNED);
    }

    @Test
    void t8_the_assignee_proposes_a_frist_and_the_head_decides_it() {
        var task = in(TaskStatus.IN_PROGRESS);
        take(task, CLERK, new TaskStep.ExtendDue(TODAY.plusDays(20), REASON));
        assertThat(task.text().dueOn()).isEqualTo(TODAY.plusDays(14));
        refused("reason", "tasks.problem.reason-too-short", () -> take(task, HEAD, new TaskStep.DeclineDue("")));
        take(task, HEAD, new TaskStep.AgreeDue());
        assertThat(task.text().dueOn()).isEqualTo(TODAY.plusDays(20));
        assertThat(task.dueExtensions()).isEqualTo(1);

        take(task, HEAD, new TaskStep.ExtendDue(TODAY.plusDays(25), REASON));
        assertThat(task.text().dueOn()).isEqualTo(TODAY.plusDays(25));
        assertThat(task.dueExtensions()).isEqualTo(2);
        refused(
                "dueOn",
                "tasks.problem.due-past",
                () -> take(task, HEAD, new TaskStep.ExtendDue(TODAY.minusDays(1), REASON)));
    }

    @Test
    void t8_resting_needs_a_day_to_look_again_and_ends_by_going_on() {
        var task = in(TaskStatus.IN_PROGRESS);
        refused(
                "followUpOn",
                "tasks.problem.follow-up-past",
                () -> take(task, CLERK, new TaskStep.Suspend(TODAY, REASON)));
        take(task, CLERK, new TaskStep.Suspend(TODAY.plusDays(7), REASON));
        assertThat(task.handling().dormantUntil()).isEqualTo(TODAY.plusDays(7));
        take(task, CLERK, new TaskStep.Continue());
        assertThat(task.handling().dormantUntil()).isNull();
    }

    @Test
    void t8_handing_over_stays_within_the_unit() {
        var task = in(TaskStatus.IN_PROGRESS);
        refused(
                "assignee",
                "tasks.problem.person-not-in-unit",
                () -> take(task, CLERK, new TaskStep.HandOver(STRANGER.person(), null)));
        take(task, CLERK, new TaskStep.HandOver(COLLEAGUE.person(), null));
        assertThat(task.handling().assignee()).isEqualTo(COLLEAGUE.person());
    }

    @Test
    void t9_done_needs_a_result_all_mandatory_items_and_the_document() {
        refused(
                "result",
                "tasks.problem.result-missing",
                () -> take(in(TaskStatus.IN_PROGRESS), CLERK, new TaskStep.ReportDone("  ", null)));

        var list = content().change().checklist(List.of(new ChecklistItem("Vertrag liegt vor", true, false)));
        deniedReport(with(list, TaskStatus.IN_PROGRESS), "tasks.problem.checklist-open");

        var document = content().change().documentRequired(true);
        deniedReport(with(document, TaskStatus.IN_PROGRESS), "tasks.problem.document-missing");

        var named = document.links(List.of(new TaskLink(new EntityRef(TaskLink.DOCUMENT, "1"), "Vertrag")));
        deniedReport(with(named, TaskStatus.IN_PROGRESS), "tasks.problem.document-missing");

        var complete = documented(with(document, TaskStatus.IN_PROGRESS));
        take(complete, CLERK, new TaskStep.ReportDone("Vertrag unterschrieben.", 45));
        assertThat(complete.status()).isEqualTo(TaskStatus.REPORTED_DONE);
        assertThat(complete.content().effortMinutes()).isEqualTo(45);
        assertThat(turns(complete)).containsExactly("HEAD:40 confirm");
    }

    @Test
    void t10_to_t14_done_is_confirmed_sent_back_or_taken_up_again() {
        var rework = in(TaskStatus.REPORTED_DONE);
        refused("reason", "tasks.problem.reason-too-short", () -> take(rework, HEAD, new TaskStep.Rework("nein")));
        take(rework, HEAD, new TaskStep.Rework(REASON));
        assertThat(turns(rework)).containsExactly("PERSON:" + CLERK.person() + " rework");

        var done = in(TaskStatus.DONE);
        assertThat(done.handling().completedOn()).isEqualTo(TODAY);
        assertThatThrownBy(() -> take(done, HEAD, new TaskStep.Resume(REASON), TODAY.plusMonths(13)))
                .isInstanceOf(Denied.class);
        take(done, HEAD, new TaskStep.Resume(REASON), TODAY.plusMonths(11));
        assertThat(done.status()).isEqualTo(TaskStatus.IN_PROGRESS);
    }

    @Test
    void t12_a_draft_is_withdrawn_without_a_reason_and_an_assigned_task_only_with_one() {
        var draft = draft();
        take(draft, COORDINATOR, new TaskStep.Withdraw(null));
        assertThat(draft.neverAssigned()).isTrue();

        var assigned = in(TaskStatus.ASSIGNED);
        refused(
                "reason",
                "tasks.problem.reason-too-short",
                () -> take(assigned, COORDINATOR, new TaskStep.Withdraw(null)));
        take(assigned, COORDINATOR, new TaskStep.Withdraw(REASON));
        assertThat(assigned.status()).isEqualTo(TaskStatus.WITHDRAWN);
        assertThat(turns(assigned)).isEmpty();
    }

    @Test
    void a_changed_text_takes_back_what_was_signed() {
        var task = with(
                content()
                        .change()
                        .participations(List.of(ParticipationWish.parallel(YOUTH, ParticipationKind.CO_SIGN))),
                TaskStatus.IN_REVIEW);
        take(task, YOUTH_HEAD, new TaskStep.CoSign(YOUTH, CoSignDecision.SIGNED, null));

        task.change(task.content().change().fileReference("40-21-03").build(), act(COORDINATOR));
        assertThat(task.participations().getFirst().isDecided())
                .as("the text is the same")
                .isTrue();

        task.change(task.content().change().description("Anderer Inhalt").build(), act(COORDINATOR));
        assertThat(task.participations().getFirst().row().toResubmit()).isTrue();
        assertThat(turns(task)).contains("HEAD:51 co-sign");
    }

    @Test
    void the_coordination_substitutes_only_with_a_reason_that_stands_in_the_history() {
        var task = in(TaskStatus.IN_REVIEW);
        assertThatThrownBy(() -> Substitutions.required(" "))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        problem -> assertThat(problem.field()).hasValue("substitution"));
        task.takeUnwritten();
        take(task, OTHER_COORDINATOR, new TaskStep.Accept(CLERK.person(), null, null));
        assertThat(task.takeUnwritten().getLast().reason()).contains(REASON);
    }

    private static Act act(Actor actor) {
        return new Act(actor, actor.own(), GivenTask.NOW, TODAY, null);
    }

    private static void assign(TaskContentBuilder content) {
        take(draft(COORDINATOR, content.build()), COORDINATOR, new TaskStep.Assign(null));
    }

    private static void deniedReport(Task task, String key) {
        assertThatThrownBy(() -> take(task, CLERK, new TaskStep.ReportDone("fertig", null)))
                .isInstanceOfSatisfying(
                        Denied.class, denied -> assertThat(denied.key()).isEqualTo(key));
    }

    private static void refused(String field, String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.key()).isEqualTo(key);
            assertThat(problem.field()).hasValue(field);
        });
    }

    private static List<String> turns(Task task) {
        return TaskTurns.of(task).stream().map(LifeCycleTest::words).toList();
    }

    private static String words(WaitingFor turn) {
        return turn.token() + " " + turn.reason();
    }
}
