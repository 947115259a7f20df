package de.knotenpunkt.tasklists.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.tasklists.TaskColumn;
import de.knotenpunkt.tasklists.TaskListQuery;
import de.knotenpunkt.workspace.Preference;
import de.knotenpunkt.workspace.ui.WindowPreferences;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Order and columns of the list behind one button; columns stay chosen. */
final class ListSettings extends Div {

    private static final Preference<List<String>> COLUMNS = Preference.words("tasks.columns", words(TaskColumn.USUAL));

    private final WindowPreferences preferences;
    private final SortSelect sort;
    private final CheckboxGroup<TaskColumn> columns = new CheckboxGroup<>();
    private List<TaskColumn> chosen;

    ListSettings(WindowPreferences preferences, Consumer<TaskListQuery> onSort, Consumer<List<TaskColumn>> onColumns) {
        this.preferences = preferences;
        sort = new SortSelect(onSort);
        chosen = remembered();
        columns.setLabel(getTranslation("tasks.list.columns"));
        columns.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        columns.setItems(TaskColumn.values());
        columns.setItemLabelGenerator(column -> getTranslation("tasks.list.column." + column.name()));
        columns.setItemEnabledProvider(column -> !column.isIndispensable());
        columns.setValue(Set.copyOf(chosen));
        columns.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen = TaskColumn.inOrder(change.getValue());
                preferences.set(COLUMNS, words(chosen));
                onColumns.accept(chosen);
            }
        });
        var opener = new Button(new Icon("columns"));
        opener.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        opener.setAriaLabel(getTranslation("tasks.list.settings"));
        opener.getElement().setAttribute("aria-haspopup", "dialog");
        var frame = new Div(sort, columns);
        frame.addClassName("kp-popover");
        var popover = new Popover(frame);
        popover.setTarget(opener);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("tasks.list.settings"));
        popover.setAutofocus(true);
        add(opener, popover);
    }

    void show(TaskListQuery query) {
        sort.show(query);
    }

    List<TaskColumn> columns() {
        return chosen;
    }

    private List<TaskColumn> remembered() {
        var names = preferences.get(COLUMNS);
        return TaskColumn.inOrder(EnumSet.allOf(TaskColumn.class).stream()
                .filter(column -> names.contains(column.name()))
                .collect(Collectors.toSet()));
    }

    private static List<String> words(List<TaskColumn> columns) {
        return columns.stream().map(TaskColumn::name).toList();
    }
}
