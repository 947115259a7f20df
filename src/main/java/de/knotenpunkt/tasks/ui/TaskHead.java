package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import de.knotenpunkt.shared.ui.DueChip;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.Kbd;
import de.knotenpunkt.shared.ui.Keys;
import de.knotenpunkt.shared.ui.PageHead;
import de.knotenpunkt.tasks.TaskDetails;
import de.knotenpunkt.tasks.TaskRoutes;
import de.knotenpunkt.tasks.TaskStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Head of a task's page: path, subject, state line, and what may be done besides the steps. */
@org.springframework.stereotype.Component
class TaskHead {

    private final TaskNames names;
    private final Clock clock;

    TaskHead(TaskNames names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    PageHead of(TaskPage page, List<Component> more) {
        var details = page.details();
        var actions = new ArrayList<>(more);
        if (details.editable()) {
            actions.add(edit(page));
        }
        actions.add(print());
        return new PageHead(details.content().subject())
                .path(TaskTexts.text("tasks.detail.path"), TaskRoutes.LIST)
                .path(details.number().value())
                .state(state(details))
                .actions(actions.toArray(Component[]::new));
    }

    private Component[] state(TaskDetails details) {
        var parts = new ArrayList<Component>();
        parts.add(new StatusBadge(details.status(), details.dormantUntil() != null, details.discarded()).filled());
        if (details.content().dueOn() != null) {
            parts.add(due(details));
        }
        parts.add(new PriorityMark(details.content().priority()));
        var visible = new Span(new Icon("eye"), new Span(visibleTo(details)));
        visible.addClassName("kp-fact");
        parts.add(visible);
        return parts.toArray(Component[]::new);
    }

    private DueChip due(TaskDetails details) {
        var today = LocalDate.now(clock);
        var due = details.content().dueOn();
        var counts = details.status().isOpen() && details.dormantUntil() == null;
        return counts ? new DueChip(due, today).boxed() : DueChip.settled(due, today);
    }

    private String visibleTo(TaskDetails details) {
        if (details.status() == TaskStatus.DRAFT || details.discarded()) {
            return TaskTexts.text("tasks.visible-to.DRAFT");
        }
        return TaskTexts.text(
                "tasks.visible-to." + details.content().visibility().name(),
                names.brief(details.content().leadUnit()));
    }

    private static Button edit(TaskPage page) {
        var button = new Button(TaskTexts.text("tasks.detail.edit"), new Icon("edit"), click -> page.edit(null));
        button.setSuffixComponent(new Kbd("E"));
        return Keys.bind(button, "e");
    }

    private static Button print() {
        var button = new Button(new Icon("print"));
        button.setAriaLabel(TaskTexts.text("tasks.detail.print"));
        button.addClassNames("kp-icon-button", "kp-wide-only");
        button.getElement().executeJs("this.addEventListener('click', () => window.print())");
        return button;
    }
}
