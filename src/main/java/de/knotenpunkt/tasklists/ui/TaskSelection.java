package de.knotenpunkt.tasklists.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.shared.Registration;
import de.knotenpunkt.shared.ui.Announcer;
import de.knotenpunkt.tasklists.TaskRow;
import de.knotenpunkt.tasks.BulkOrder;
import de.knotenpunkt.tasks.TaskId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which rows of a list are chosen. The column of boxes is our own: each box is named after its task (the grid's own
 * boxes are not), and there are at most {@link #MOST}.
 */
class TaskSelection {

    /** As many as one change takes. */
    static final int MOST = BulkOrder.MOST;

    /** Rows of the list from an index on. */
    interface Rows {
        List<TaskRow> read(int offset, int limit);
    }

    private final Grid<TaskRow> grid;
    private final Rows rows;
    private final Map<TaskId, Checkbox> boxes = new HashMap<>();
    private final Checkbox all = new Checkbox();

    TaskSelection(Grid<TaskRow> grid, Rows rows) {
        this.grid = grid;
        this.rows = rows;
        grid.addColumn(new ComponentRenderer<>(this::box))
                .setKey("selection")
                .setHeader(all)
                .setWidth("3rem")
                .setFlexGrow(0);
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chooseAll(change.getValue());
            }
        });
        grid.addSelectionListener(change -> reflect());
        grid.getElement()
                .addEventListener("kp-choose-range", event -> {
                    var from = event.getEventData().get("event.detail.from").asInt();
                    var to = event.getEventData().get("event.detail.to").asInt();
                    chooseRange(from, to);
                })
                .addEventData("event.detail.from")
                .addEventData("event.detail.to");
        reflect();
    }

    Set<TaskRow> chosen() {
        return grid.getSelectedItems();
    }

    void clear() {
        grid.deselectAll();
    }

    /** Tells whenever more or fewer rows are chosen. */
    Registration onChange(Runnable listener) {
        return grid.addSelectionListener(change -> listener.run());
    }

    /** Chooses the rows between two indexes; both come from the browser and are not trusted. */
    void chooseRange(int one, int other) {
        var from = Math.max(0, Math.min(one, other));
        var count = Math.min(Math.abs((long) one - other) + 1, MOST);
        choose(rows.read(from, (int) count));
    }

    private void chooseAll(boolean chosen) {
        if (chosen) {
            choose(rows.read(0, MOST));
        } else {
            clear();
        }
    }

    private void choose(List<TaskRow> some) {
        var together = new ArrayList<>(chosen());
        some.stream().filter(row -> !chosen().contains(row)).forEach(together::add);
        grid.asMultiSelect().setValue(Set.copyOf(together.subList(0, Math.min(together.size(), MOST))));
        if (together.size() > MOST) {
            Announcer.announce(grid.getTranslation("tasks.list.selection.most", MOST));
        }
    }

    private Checkbox box(TaskRow row) {
        var box = new Checkbox();
        box.setAriaLabel(grid.getTranslation("tasks.list.selection.row", row.number()));
        box.setValue(grid.getSelectionModel().isSelected(row));
        box.addValueChangeListener(change -> {
            if (!change.isFromClient()) {
                return;
            }
            if (!change.getValue()) {
                grid.deselect(row);
            } else if (chosen().size() < MOST) {
                grid.select(row);
            } else {
                box.setValue(false);
                Announcer.announce(grid.getTranslation("tasks.list.selection.most", MOST));
            }
        });
        box.addAttachListener(attached -> boxes.put(row.id(), box));
        box.addDetachListener(detached -> boxes.remove(row.id(), box));
        return box;
    }

    private void reflect() {
        var ids = chosen().stream().map(TaskRow::id).toList();
        boxes.forEach((id, box) -> box.setValue(ids.contains(id)));
        all.setValue(false);
        all.setIndeterminate(!ids.isEmpty());
        all.setAriaLabel(
                ids.isEmpty()
                        ? grid.getTranslation("tasks.list.selection.all")
                        : grid.getTranslation("tasks.list.selection.all-some", ids.size()));
    }
}
