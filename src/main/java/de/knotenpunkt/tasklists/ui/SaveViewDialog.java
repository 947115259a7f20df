package de.knotenpunkt.tasklists.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.ui.ActionDialog;
import de.knotenpunkt.shared.ui.Notices;
import de.knotenpunkt.tasklists.TaskListAddress;
import de.knotenpunkt.tasklists.TaskListQuery;
import de.knotenpunkt.tasks.TaskRoutes;
import de.knotenpunkt.tasks.ui.TaskTexts;
import de.knotenpunkt.workspace.SavedView;
import de.knotenpunkt.workspace.SavedViews;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** „Ansicht sichern": keeps what the list shows under a name, for oneself or for one's unit. */
final class SaveViewDialog {

    private SaveViewDialog() {}

    static void open(SavedViews views, List<SavedView> existing, TaskListQuery query, Runnable afterwards) {
        var dialog = new ActionDialog(TaskTexts.text("tasks.list.view.save"));
        var name = new TextField(TaskTexts.text("tasks.list.view.name"));
        name.setMaxLength(60);
        name.setHelperText(TaskTexts.text("tasks.list.view.name.helper"));
        var audience = new RadioButtonGroup<Optional<UnitCode>>(TaskTexts.text("tasks.list.view.for"));
        audience.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        var offers = new ArrayList<Optional<UnitCode>>(List.of(Optional.empty()));
        views.unitsToShareWith().forEach(unit -> offers.add(Optional.of(unit)));
        audience.setItems(offers);
        audience.setItemLabelGenerator(
                unit -> unit.map(code -> TaskTexts.text("tasks.list.view.for-unit", TaskTexts.of(code)))
                        .orElseGet(() -> TaskTexts.text("tasks.list.view.for-me")));
        audience.setValue(Optional.empty());
        dialog.errors().field("name", name).field("unit", audience);
        dialog.content(name, audience).focusFirst(name);
        dialog.action(TaskTexts.text("tasks.list.view.save.act"), () -> {
            var address = TaskListAddress.query(query);
            existing.stream()
                    .filter(view -> view.mine()
                            && view.name().equals(name.getValue().strip())
                            && view.unit().equals(audience.getValue()))
                    .findFirst()
                    .ifPresentOrElse(
                            view -> views.change(view.id(), address),
                            () -> views.save(
                                    name.getValue(),
                                    TaskRoutes.LIST,
                                    address,
                                    audience.getValue().orElse(null)));
            Notices.success(
                    TaskTexts.text("tasks.list.view.saved", name.getValue().strip()));
            afterwards.run();
        });
        dialog.open();
    }

    static void rename(SavedViews views, SavedView view, Runnable afterwards) {
        var dialog = new ActionDialog(TaskTexts.text("tasks.list.view.rename"));
        var name = new TextField(TaskTexts.text("tasks.list.view.name"), view.name(), "");
        name.setMaxLength(60);
        dialog.errors().field("name", name);
        dialog.content(name).focusFirst(name);
        dialog.action(TaskTexts.text("tasks.list.view.rename.act"), () -> {
            views.rename(view.id(), name.getValue());
            afterwards.run();
        });
        dialog.open();
    }

    static void delete(SavedViews views, SavedView view, Runnable afterwards) {
        views.delete(view.id());
        Notices.success(TaskTexts.text("tasks.list.view.deleted", view.name()), () -> {
            views.save(view.name(), view.route(), view.query(), view.unit().orElse(null));
            afterwards.run();
        });
        afterwards.run();
    }
}
