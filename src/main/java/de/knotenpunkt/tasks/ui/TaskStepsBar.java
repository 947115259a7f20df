package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.knotenpunkt.records.HistoryEntry;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.tasks.TaskDetails;
import de.knotenpunkt.tasks.TaskStatus;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The Faden: six knots of the regular way, each with its word, who and when. A task that left the way (returned,
 * rejected, withdrawn) shows so at the knot where it left.
 */
final class TaskStepsBar extends Div {

    private static final List<TaskStatus> WAY = List.of(
            TaskStatus.DRAFT,
            TaskStatus.ASSIGNED,
            TaskStatus.IN_REVIEW,
            TaskStatus.IN_PROGRESS,
            TaskStatus.REPORTED_DONE,
            TaskStatus.DONE);

    private final TaskDetails details;
    private final TaskNames names;
    private final PersonId me;

    TaskStepsBar(TaskDetails details, TaskNames names, PersonId me) {
        this.details = details;
        this.names = names;
        this.me = me;
        var now = position();
        var list = new OrderedList();
        list.addClassName("kp-steps");
        for (var index = 0; index < WAY.size(); index++) {
            list.add(knot(index, now));
        }
        add(list, sentence(now));
    }

    private ListItem knot(int index, int now) {
        var status = WAY.get(index);
        var knot = new Span();
        knot.addClassName("kp-knot");
        var item = new ListItem(knot);
        if (index < now || (index == now && status == TaskStatus.DONE)) {
            item.addClassName("kp-done");
            knot.add(new Icon("check"));
        } else if (index == now) {
            item.addClassName("kp-now");
        }
        if (index == now) {
            item.getElement().setAttribute("aria-current", "step");
        }
        item.add(Html.bold(index == now ? word() : TaskTexts.of(status)));
        item.add(Html.span(index > now ? outlook(status) : past(status, index == now), "kp-meta"));
        return item;
    }

    /** What narrow screens show in place of the words; the list is read out there as well. */
    private Paragraph sentence(int now) {
        var sentence = new Paragraph(
                Html.bold(getTranslation("tasks.detail.step-sentence", now + 1, word())),
                new Span(", " + past(WAY.get(now), true)));
        sentence.addClassName("kp-steps-sentence");
        sentence.getElement().setAttribute("aria-hidden", "true");
        return sentence;
    }

    private String word() {
        return TaskTexts.of(details.status(), details.dormantUntil() != null, details.discarded());
    }

    /** Where the task is on the way, or was when it left it. */
    private int position() {
        var index = WAY.indexOf(details.status());
        if (index >= 0) {
            return index;
        }
        var left = details.history().stream()
                .filter(entry -> details.status().name().equals(entry.to()))
                .map(HistoryEntry::from)
                .filter(Objects::nonNull)
                .map(TaskStatus::valueOf)
                .map(WAY::indexOf)
                .filter(found -> found >= 0)
                .findFirst();
        return left.orElse(0);
    }

    private String past(TaskStatus status, boolean now) {
        if (now && status == TaskStatus.IN_PROGRESS && details.status() == TaskStatus.IN_PROGRESS) {
            return inProgress();
        }
        var entered = now && status != details.status() ? entered(details.status()) : entered(status);
        if (entered.isEmpty()) {
            return "";
        }
        var day = day(entered.get());
        return status == TaskStatus.ASSIGNED && details.status() != TaskStatus.WITHDRAWN
                ? getTranslation(
                        "tasks.detail.step-to",
                        day,
                        names.brief(details.content().leadUnit()))
                : getTranslation("tasks.detail.step-at", day, entered.get().by().name());
    }

    private String inProgress() {
        var day = GermanDate.dayMonth(GermanDate.day(details.statusSince()));
        var assignee = details.assignee();
        if (assignee == null) {
            return day;
        }
        return assignee.equals(me)
                ? getTranslation("tasks.detail.step-since-you", day)
                : getTranslation("tasks.detail.step-since", day, names.person(assignee));
    }

    private String outlook(TaskStatus status) {
        return switch (status) {
            case REPORTED_DONE -> getTranslation("tasks.detail.step-with-result");
            case DONE -> getTranslation("tasks.detail.step-by-head");
            default -> "";
        };
    }

    /** The last time the task came into a state; the Verlauf has the newest line first. */
    private Optional<HistoryEntry> entered(TaskStatus status) {
        return details.history().stream()
                .filter(entry ->
                        status.name().equals(entry.to()) && !status.name().equals(entry.from()))
                .findFirst();
    }

    private static String day(HistoryEntry entry) {
        return GermanDate.dayMonth(GermanDate.day(entry.at()));
    }
}
