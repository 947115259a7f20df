package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.tasks.TaskColumn;
import de.knotenpunkt.tasks.TaskListQuery;
import de.knotenpunkt.workspace.Preference;
import de.knotenpunkt.workspace.Preferences;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Order and columns of the list behind one button; columns stay chosen. */
final class ListSettings extends Div {

    private static final Preference<List<String>> COLUMNS = Preference.words("tasks.columns", words(TaskColumn.USUAL));

    private final Preferences preferences;
    private final SortSelect sort;
    private final CheckboxGroup<TaskColumn> columns = new CheckboxGroup<>();
    private List<TaskColumn> chosen;

    ListSettings(Preferences preferences, Consumer<TaskListQuery> onSort, Consumer<List<TaskColumn>> onColumns) {
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
                remember();
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

    /** What the page read when it began, so that the list need not ask again. */
    private List<TaskColumn> remembered() {
        var read = Optional.ofNullable(UI.getCurrent())
                .map(ui -> ComponentUtil.getData(ui, Preferences.Chosen.class))
                .orElseGet(preferences::all);
        var names = read.get(COLUMNS);
        return TaskColumn.inOrder(EnumSet.allOf(TaskColumn.class).stream()
                .filter(column -> names.contains(column.name()))
                .collect(Collectors.toSet()));
    }

    private void remember() {
        preferences.set(COLUMNS, words(chosen));
        var ui = UI.getCurrent();
        if (ui != null) {
            ComponentUtil.setData(ui, Preferences.Chosen.class, preferences.all());
        }
    }

    private static List<String> words(List<TaskColumn> columns) {
        return columns.stream().map(TaskColumn::name).toList();
    }
}
