package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.i18n.I18NProvider;
import de.knotenpunkt.identity.ui.UnitNames;
import de.knotenpunkt.records.NoteKind;
import de.knotenpunkt.shared.DirectiveDuty;
import de.knotenpunkt.shared.Signature;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.tasks.CoSignDecision;
import de.knotenpunkt.tasks.DueKind;
import de.knotenpunkt.tasks.Occasion;
import de.knotenpunkt.tasks.ParticipationKind;
import de.knotenpunkt.tasks.Priority;
import de.knotenpunkt.tasks.ReturnReason;
import de.knotenpunkt.tasks.StepKind;
import de.knotenpunkt.tasks.TaskStatus;

/** What the codes of tasks are called in the language of the page: one word per thing, everywhere the same. */
public final class TaskTexts {

    private TaskTexts() {}

    /** Where a task stands. */
    public static String of(TaskStatus status) {
        return text("tasks.status." + status.name());
    }

    /** Also says what only a flag tells: a discarded draft, a task that rests. */
    public static String of(TaskStatus status, boolean dormant, boolean discarded) {
        if (discarded) {
            return text("tasks.status.discarded");
        }
        return dormant && status == TaskStatus.IN_PROGRESS ? text("tasks.status.dormant") : of(status);
    }

    /** The label of the step's button. */
    public static String of(StepKind kind) {
        return text("tasks.step." + kind.name());
    }

    /** How urgent it is. */
    public static String of(Priority priority) {
        return text("tasks.priority." + priority.name());
    }

    /** Where it comes from. */
    public static String of(Occasion occasion) {
        return text("tasks.occasion." + occasion.name());
    }

    static String of(DueKind kind) {
        return text("tasks.due-kind." + kind.name());
    }

    static String of(ParticipationKind kind) {
        return text("tasks.participation." + kind.name());
    }

    static String of(CoSignDecision decision) {
        return text("tasks.co-sign." + decision.name());
    }

    /** What a unit said, in the words of what it was asked for. */
    static String of(ParticipationKind kind, CoSignDecision decision) {
        return switch (kind) {
            case CO_SIGN -> of(decision);
            case STATEMENT -> text("tasks.statement." + decision.name());
            case INFORM -> text("tasks.co-sign.acknowledged");
        };
    }

    static String of(ReturnReason reason) {
        return text("tasks.return-reason." + reason.name());
    }

    /** Who may read it. */
    public static String of(VisibilityClass visibility) {
        return text("tasks.visibility." + visibility.name());
    }

    /** What kind of Vermerk it is. */
    public static String of(NoteKind kind) {
        return text("records.note-kind." + kind.name());
    }

    /** With the number the directive and the reports use. */
    static String of(DirectiveDuty duty) {
        return duty.number() + " " + text("tasks.duty." + duty.name());
    }

    /** Short name of a unit: {@code GB 40}; a part or a person's office goes by its code. */
    public static String of(UnitCode unit) {
        return UnitNames.brief(unit);
    }

    /** Who acted and, if so, in whose place. */
    public static String of(Signature by) {
        var behalf = by.onBehalfOfName();
        return behalf == null ? by.name() : text("tasks.detail.signed", by.name(), behalf);
    }

    /** Name of a field of a task. */
    public static String field(String name) {
        return text("tasks.field." + name);
    }

    /** A text in the language of the page. */
    public static String text(String key, Object... parameters) {
        return I18NProvider.translate(key, parameters);
    }
}
