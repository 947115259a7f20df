package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import de.knotenpunkt.tasks.ChecklistItem;
import java.util.Optional;

/** Parts of the work, in their order. */
final class ChecklistEditor extends RowsField<ChecklistItem, ChecklistEditor.ItemRow> {

    ChecklistEditor() {
        super(TaskTexts.field("checklist"), "tasks.edit.checklist");
    }

    @Override
    ItemRow row(Optional<ChecklistItem> entry) {
        return new ItemRow(this, entry);
    }

    static final class ItemRow extends Row<ChecklistItem> {

        private final TextField text = new TextField();
        private final Checkbox mandatory = new Checkbox(TaskTexts.text("tasks.edit.checklist.mandatory"));
        private final Checkbox done = new Checkbox(TaskTexts.text("tasks.edit.checklist.done"));
        private final Button remove;

        ItemRow(ChecklistEditor field, Optional<ChecklistItem> entry) {
            text.setMaxLength(200);
            text.addClassName("kp-grow");
            entry.ifPresent(item -> {
                text.setValue(item.text());
                mandatory.setValue(item.mandatory());
                done.setValue(item.done());
            });
            field.watch(text);
            field.watch(mandatory);
            field.watch(done);
            remove = field.removeButton(this);
            add(text, mandatory, done, remove);
        }

        /** A row left empty is no item and no mistake. */
        @Override
        Optional<ChecklistItem> value() {
            var words = text.getValue().strip();
            return words.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ChecklistItem(words, mandatory.getValue(), done.getValue()));
        }

        @Override
        void number(int number) {
            text.setAriaLabel(getTranslation("tasks.edit.checklist.text", number));
            remove.setAriaLabel(getTranslation("tasks.edit.checklist.remove", number));
        }

        @Override
        Focusable<?> first() {
            return text;
        }
    }
}
