package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import de.knotenpunkt.shared.ui.ActionDialog;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Props;
import de.knotenpunkt.tasks.ContentMerge;
import de.knotenpunkt.tasks.ContentMerge.Row;
import de.knotenpunkt.tasks.ContentMerge.Side;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskDetails;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** UC-019: two people's versions of a task side by side; nothing is chosen where both changed. */
final class ConflictDialog extends ActionDialog {

    private final ContentMerge merge;
    private final FieldWords words;
    private final String other;
    private final Consumer<TaskContent> save;
    private final Map<String, Side> choices = new HashMap<>();
    private final Map<String, Map<Side, NativeTableCell>> cells = new LinkedHashMap<>();

    ConflictDialog(
            TaskContent before, TaskContent mine, TaskDetails theirs, FieldWords words, Consumer<TaskContent> save) {
        super(TaskTexts.text("tasks.conflict.title", theirs.changedByName()));
        this.words = words;
        this.other = theirs.changedByName();
        this.save = save;
        merge = ContentMerge.of(before, mine, theirs.content());
        addClassName("kp-dialog-wide");
        sentence(getTranslation("tasks.conflict.sentence"));
        content(table());
        actionIf(getTranslation("tasks.conflict.save"), this::save);
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.addClassName("kp-conflict");
        var heads = table.getHead().addRow();
        for (var head : List.of(
                getTranslation("tasks.conflict.field"),
                getTranslation("tasks.conflict.mine"),
                getTranslation("tasks.conflict.theirs", other),
                getTranslation("tasks.conflict.before"))) {
            var cell = new NativeTableHeaderCell(head);
            cell.getElement().setAttribute("scope", "col");
            heads.add(cell);
        }
        merge.rows().forEach(row -> fill(table.getBody().addRow(), row));
        return table;
    }

    private void fill(NativeTableRow line, Row row) {
        var name = new NativeTableHeaderCell(words.name(row.field()));
        name.getElement().setAttribute("scope", "row");
        var mine = cell("tasks.conflict.mine", row, row.mine());
        var theirs = cell("tasks.conflict.theirs", row, row.theirs());
        var before = cell("tasks.conflict.before", row, row.before());
        before.addClassName("kp-before");
        var both = new EnumMap<Side, NativeTableCell>(Side.class);
        both.put(Side.MINE, mine);
        both.put(Side.THEIRS, theirs);
        cells.put(row.field(), both);
        name.add(choice(row));
        line.add(name, mine, theirs, before);
        var proposed = row.proposed();
        if (proposed != null) {
            choose(row.field(), proposed);
        }
    }

    private RadioButtonGroup<Side> choice(Row row) {
        var choice = new RadioButtonGroup<Side>();
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choice.setAriaLabel(words.name(row.field()));
        choice.setItems(Side.values());
        choice.setItemLabelGenerator(side -> side == Side.MINE
                ? getTranslation("tasks.conflict.mine")
                : getTranslation("tasks.conflict.theirs", other));
        choice.setValue(row.proposed());
        choice.addValueChangeListener(change -> choose(row.field(), change.getValue()));
        return choice;
    }

    private NativeTableCell cell(String label, Row row, @Nullable String stored) {
        var value = words.value(row.field(), stored);
        Component shown = value == null ? Props.unset() : Html.span(value, "kp-text");
        var cell = new NativeTableCell(shown);
        cell.getElement().setAttribute("data-label", getTranslation(label, other));
        return cell;
    }

    private void choose(String field, Side side) {
        choices.put(field, side);
        cells.getOrDefault(field, Map.of()).forEach((which, cell) -> cell.setClassName("kp-chosen", which == side));
    }

    private boolean save() {
        var open = merge.rows().stream()
                .map(Row::field)
                .filter(field -> !choices.containsKey(field))
                .map(words::name)
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            errors().say(getTranslation("tasks.conflict.open", open));
            return false;
        }
        save.accept(merge.merged(choices));
        return true;
    }
}
