package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.knotenpunkt.records.FieldChange;
import de.knotenpunkt.records.HistoryEntry;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.tasks.ReturnReason;
import de.knotenpunkt.tasks.StepKind;
import de.knotenpunkt.tasks.TaskDetails;
import de.knotenpunkt.tasks.TaskStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Messages on top of a task: why it came back or ended, that it rests or is presented, that a Frist is asked for. */
final class TaskBanners {

    /** Steps after which it is said on top why they were taken, until another step is taken. */
    private static final Set<String> TOLD = Set.of(
            StepKind.SEND_BACK.name(),
            StepKind.REJECT.name(),
            StepKind.REWORK.name(),
            StepKind.WITHDRAW.name(),
            StepKind.RESUME.name());

    private final TaskDetails details;
    private final TaskNames names;

    TaskBanners(TaskDetails details, TaskNames names) {
        this.details = details;
        this.names = names;
    }

    List<Component> all() {
        var banners = new ArrayList<Component>();
        turningPoint().ifPresent(entry -> banners.add(told(entry)));
        var dormantUntil = details.dormantUntil();
        if (dormantUntil != null) {
            banners.add(plain("pause", TaskTexts.text("tasks.detail.dormant", GermanDate.full(dormantUntil))));
        }
        if (details.presented()) {
            banners.add(plain("info", TaskTexts.text("tasks.detail.presented", names.brief(details.creatorUnit()))));
        }
        if (details.discarded()) {
            banners.add(plain("info", TaskTexts.text("tasks.detail.discarded")));
        }
        var proposal = details.dueProposal();
        if (proposal != null) {
            banners.add(Html.banner(
                    "kp-violet",
                    "flag",
                    new Span(TaskTexts.text(
                            "tasks.detail.due-proposal",
                            TaskTexts.of(proposal.by()),
                            GermanDate.full(proposal.dueOn()),
                            proposal.reason()))));
        }
        return banners;
    }

    /** Input that was not saved when the session ended. */
    static Component draft(Instant savedAt, LocalDate today, Runnable open) {
        var button = new Button(TaskTexts.text("tasks.detail.draft.open"), click -> open.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var banner = new Div(
                new Icon("edit"),
                new Span(TaskTexts.text("tasks.detail.draft", GermanDate.recently(savedAt, today))),
                button);
        banner.addClassNames("kp-banner", "kp-petrol");
        return banner;
    }

    /** The last step, if it is one that turned the task around. */
    private Optional<HistoryEntry> turningPoint() {
        return details.history().stream()
                .filter(entry -> entry.to() != null)
                .findFirst()
                .filter(entry -> TOLD.contains(entry.action()))
                .filter(entry -> entry.reason() != null);
    }

    private Component told(HistoryEntry entry) {
        var kind = StepKind.valueOf(entry.action());
        var lines = new ArrayList<Component>();
        lines.add(Html.bold(
                TaskTexts.text(key(kind), TaskTexts.of(entry.by()), GermanDate.full(GermanDate.day(entry.at())))));
        var why = changed(entry, "returnReason")
                .map(ReturnReason::valueOf)
                .map(TaskTexts::of)
                .map(word -> word + ": ")
                .orElse("");
        lines.add(new Div(why + entry.reason()));
        changed(entry, "proposedUnit")
                .map(code -> names.unit(new UnitCode(code)))
                .ifPresent(unit -> lines.add(new Div(TaskTexts.text("tasks.detail.proposed-unit", unit))));
        return Html.banner(tone(kind), icon(kind), lines.toArray(Component[]::new));
    }

    private String key(StepKind kind) {
        return switch (kind) {
            case SEND_BACK -> details.status() == TaskStatus.DRAFT ? "tasks.detail.sent-back" : "tasks.detail.returned";
            case REJECT -> "tasks.detail.rejected";
            case REWORK -> "tasks.detail.rework";
            case RESUME -> "tasks.detail.resumed";
            default -> "tasks.detail.withdrawn";
        };
    }

    private static String tone(StepKind kind) {
        return switch (kind) {
            case REJECT -> "kp-red";
            case WITHDRAW, RESUME -> "kp-grey";
            default -> "kp-amber";
        };
    }

    private static String icon(StepKind kind) {
        return switch (kind) {
            case REJECT -> "status-rejected";
            case WITHDRAW -> "status-withdrawn";
            case SEND_BACK -> "status-returned";
            default -> "undo";
        };
    }

    private static Component plain(String icon, String text) {
        return Html.banner("kp-grey", icon, new Span(text));
    }

    private static Optional<String> changed(HistoryEntry entry, String field) {
        return entry.changes().stream()
                .filter(change -> change.field().equals(field))
                .map(FieldChange::to)
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }
}
