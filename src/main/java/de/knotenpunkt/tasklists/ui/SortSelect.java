package de.knotenpunkt.tasklists.ui;

import com.vaadin.flow.component.select.Select;
import de.knotenpunkt.tasklists.TaskListQuery;
import de.knotenpunkt.tasklists.TaskSort;
import de.knotenpunkt.tasks.ui.TaskTexts;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Sorting for whoever cannot use the headings: screen readers are not told that these can be pressed
 * (vaadin/web-components#168), and narrow screens have none.
 */
class SortSelect extends Select<SortSelect.Order> {

    record Order(TaskSort sort, boolean descending) {}

    private TaskListQuery shown = TaskListQuery.USUAL;

    SortSelect(Consumer<TaskListQuery> listener) {
        setLabel(getTranslation("tasks.list.sort"));
        setItemLabelGenerator(SortSelect::label);
        setItems(Arrays.stream(TaskSort.values())
                .flatMap(sort -> Stream.of(new Order(sort, false), new Order(sort, true)))
                .toList());
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.accept(shown.sortedBy(
                        change.getValue().sort(), change.getValue().descending()));
            }
        });
    }

    void show(TaskListQuery query) {
        shown = query;
        setValue(new Order(query.sort(), query.descending()));
    }

    static String label(Order order) {
        return TaskTexts.text("tasks.list.sort." + order.sort() + (order.descending() ? ".down" : ".up"));
    }
}
