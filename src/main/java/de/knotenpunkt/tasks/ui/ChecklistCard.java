package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.knotenpunkt.shared.Problem;
import de.knotenpunkt.shared.ui.Announcer;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Problems;
import de.knotenpunkt.shared.ui.SectionCard;
import de.knotenpunkt.tasks.ChecklistItem;
import de.knotenpunkt.tasks.SeenTask;
import de.knotenpunkt.tasks.TaskConflict;
import de.knotenpunkt.tasks.TaskService;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts of the work, to be ticked by whoever may write into the task. It stays on the page when the page shows a new
 * state, so that the focus stays on the item that was ticked.
 */
final class ChecklistCard extends Div {

    private final TaskService tasks;
    private final TaskPage page;
    private final List<Checkbox> boxes = new ArrayList<>();
    private final Span progress = Html.span("", "kp-meta");
    private final UnorderedList list = new UnorderedList();
    private List<ChecklistItem> items = List.of();

    ChecklistCard(TaskService tasks, TaskPage page) {
        this.tasks = tasks;
        this.page = page;
        list.addClassName("kp-checklist");
        var card = new SectionCard(getTranslation("tasks.detail.checklist")).action(progress);
        card.add(list);
        add(card);
    }

    void show(List<ChecklistItem> now, boolean editable) {
        items = now;
        setVisible(!items.isEmpty());
        var done = items.stream().filter(ChecklistItem::done).count();
        progress.setText(getTranslation("tasks.detail.checklist-progress", (int) done, items.size()));
        while (boxes.size() < items.size()) {
            addBox(boxes.size());
        }
        for (var index = 0; index < boxes.size(); index++) {
            var box = boxes.get(index);
            var used = index < items.size();
            box.getParent().ifPresent(row -> row.setVisible(used));
            if (used) {
                var item = items.get(index);
                box.setLabel(
                        item.mandatory()
                                ? getTranslation("tasks.detail.checklist-mandatory", item.text())
                                : item.text());
                box.setValue(item.done());
                box.setReadOnly(!editable);
            }
        }
    }

    private void addBox(int index) {
        var box = new Checkbox();
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tick(index, change.getValue());
            }
        });
        boxes.add(box);
        list.add(new ListItem(box));
    }

    private void tick(int index, boolean done) {
        var details = page.details();
        var item = items.get(index);
        var ticked = new ArrayList<>(items);
        ticked.set(index, new ChecklistItem(item.text(), item.mandatory(), done));
        try {
            tasks.change(
                    new SeenTask(details.id(), details.version()),
                    details.content().change().checklist(ticked).build());
            page.reload();
            Announcer.announce(getTranslation(
                    done ? "tasks.detail.checklist-ticked" : "tasks.detail.checklist-unticked", item.text()));
        } catch (TaskConflict conflict) {
            page.show(conflict.current());
            Problems.show(conflict);
        } catch (Problem problem) {
            page.reload();
            Problems.show(problem);
        }
    }
}
