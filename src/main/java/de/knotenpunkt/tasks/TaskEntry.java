package de.knotenpunkt.tasks;

import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.identity.OrgUnits;
import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.shared.WorkingCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What a person needs to know before there is a task: what it would look like if they said nothing, and which step may
 * follow at once. Asks the rules that guard the steps themselves.
 */
@Service
@PreAuthorize("hasAuthority('" + TaskAuthorities.WRITE + "')")
public class TaskEntry {

    private static final int DAYS_AHEAD = 14;
    private static final String ANY_SUBJECT = "not yet written";

    private final CurrentActor current;
    private final OrgUnits units;
    private final WorkingCalendar calendar;
    private final TaskGrants grants;
    private final Clock clock;

    TaskEntry(CurrentActor current, OrgUnits units, WorkingCalendar calendar, TaskGrants grants, Clock clock) {
        this.current = current;
        this.units = units;
        this.calendar = calendar;
        this.grants = grants;
        this.clock = clock;
    }

    /** Whether the acting person may create tasks at all. */
    @PreAuthorize("isAuthenticated()")
    public boolean available() {
        return current.get().capacities().stream()
                .flatMap(capacity -> capacity.roles().stream())
                .anyMatch(role -> grants.of(role).contains(TaskAuthorities.WRITE));
    }

    /** A task without a subject, for the own Geschäftsbereich and due in two weeks. */
    public TaskContent proposal() {
        var due = calendar.onOrAfter(LocalDate.now(clock).plusDays(DAYS_AHEAD));
        return TaskContent.of("", units.departmentOf(ownUnit(current.get())), due, Set.of());
    }

    /** Steps open to the creator of such a task as soon as it exists, the likeliest first. */
    public List<FirstStep> firstSteps(
            UnitCode leadUnit, VisibilityClass visibility, List<ParticipationWish> participations) {
        var actor = current.get();
        var sketch = TaskContent.of(ANY_SUBJECT, leadUnit, null, Set.of())
                .change()
                .visibility(visibility)
                .participations(fitting(participations, leadUnit))
                .build();
        var narrow = visibility == VisibilityClass.INTERNAL ? VisibilityClass.UNIT : visibility;
        var steps = new ArrayList<FirstStep>();
        if (isOpen(StepKind.ASSIGN, sketch, actor)) {
            steps.add(new FirstStep(new TaskStep.Assign(null), visibility));
        }
        if (isOpen(StepKind.PRESENT, sketch, actor)) {
            steps.add(new FirstStep(new TaskStep.Present(), visibility));
        }
        // what stays in one's own house is nobody else's to read: the step itself narrows the circle
        if (isOpen(StepKind.KEEP, sketch.change().visibility(narrow).build(), actor)) {
            steps.add(new FirstStep(new TaskStep.Keep(actor.person()), narrow));
        }
        return steps;
    }

    private boolean isOpen(StepKind kind, TaskContent content, Actor actor) {
        var today = LocalDate.now(clock);
        var act = new Act(actor, actor.own(), clock.instant(), today, null);
        var sketch = new Task(
                new TaskNumber(today.getYear(), 1), content, CreatorUnit.of(actor.own(), content.leadUnit()), act);
        return StepRules.right(kind, new Standing(sketch, actor)).isOpen();
    }

    /** What contradicts itself is said when the task is created, not while somebody is still choosing. */
    private static List<ParticipationWish> fitting(List<ParticipationWish> wishes, UnitCode leadUnit) {
        var seen = new HashSet<UnitCode>(Set.of(leadUnit));
        return wishes.stream().filter(wish -> seen.add(wish.unit())).toList();
    }

    private static UnitCode ownUnit(Actor actor) {
        return actor.own().units().stream().sorted().findFirst().orElseThrow(() -> new Denied("tasks.problem.no-unit"));
    }
}
