package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.DirectiveDuty;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.VisibilityClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything a person may write into a task; what follows from its steps is not here. Used to create and to change, and
 * compared field by field when two people changed at once.
 *
 * @param subject Betreff, 5 to 200 characters
 * @param leadUnit Federführung, exactly one
 * @param dueOn Frist; may be missing in a draft only
 * @param fields codes of the Handlungsfelder; if empty, {@code noFieldReason} says why
 * @param municipalities codes of the Gemeinden concerned
 * @param executiveMayRead lets the executive read a task of class {@link VisibilityClass#COORDINATION}
 * @param effortMinutes minutes of work so far, for the funding proof
 * @param progress percent, 0 to 100
 * @param documentRequired done only with a linked document
 */
public record TaskContent(
        String subject,
        String description,
        @Nullable String fileReference,
        Occasion occasion,
        UnitCode leadUnit,
        Priority priority,
        @Nullable LocalDate dueOn,
        DueKind dueKind,
        SortedSet<String> fields,
        @Nullable String noFieldReason,
        SortedSet<String> municipalities,
        VisibilityClass visibility,
        boolean executiveMayRead,
        DirectiveDuty duty,
        @Nullable Integer effortMinutes,
        @Nullable Integer progress,
        boolean documentRequired,
        List<ParticipationWish> participations,
        List<TaskLink> links,
        List<ChecklistItem> checklist,
        @Nullable ExternalPromise promise) {

    public TaskContent {
        fields = new TreeSet<>(fields);
        municipalities = new TreeSet<>(municipalities);
        participations = List.copyOf(participations);
        links = List.copyOf(links);
        checklist = List.copyOf(checklist);
    }

    /** A task with the least that must be said; everything else is as a clerk would leave it. */
    public static TaskContent of(String subject, UnitCode leadUnit, @Nullable LocalDate dueOn, Set<String> fields) {
        return new TaskContent(
                subject,
                "",
                null,
                Occasion.OWN_PROPOSAL,
                leadUnit,
                Priority.NORMAL,
                dueOn,
                DueKind.INTERNAL,
                new TreeSet<>(fields),
                null,
                new TreeSet<>(),
                VisibilityClass.INTERNAL,
                false,
                DirectiveDuty.COORDINATE_TASKS,
                null,
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    /** The same with some fields changed. */
    public TaskContentBuilder change() {
        return new TaskContentBuilder(this);
    }
}
