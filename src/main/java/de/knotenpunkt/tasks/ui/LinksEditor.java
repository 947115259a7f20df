package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.tasks.TaskLink;
import java.util.Optional;

/** Verknüpfungen: kind, id and name, until the modules of these records bring pickers of their own. */
final class LinksEditor extends RowsField<TaskLink, LinksEditor.LinkRow> {

    LinksEditor() {
        super(TaskTexts.field("links"), "tasks.edit.link");
    }

    @Override
    LinkRow row(Optional<TaskLink> entry) {
        return new LinkRow(this, entry);
    }

    /** Whether a row was begun but not finished. */
    boolean hasGaps() {
        return rows().stream().anyMatch(row -> row.value().isEmpty() && !row.isUntouched());
    }

    static final class LinkRow extends Row<TaskLink> {

        private final Select<String> kind = new Select<>();
        private final TextField id = new TextField(TaskTexts.text("tasks.edit.link.id"));
        private final TextField label = new TextField(TaskTexts.text("tasks.edit.link.label"));
        private final Button remove;

        LinkRow(LinksEditor field, Optional<TaskLink> entry) {
            addClassName("kp-wrap");
            kind.setItems(LinkKinds.CODES);
            kind.setItemLabelGenerator(LinkKinds::word);
            kind.setLabel(getTranslation("tasks.edit.link.kind"));
            id.setMaxLength(64);
            label.setMaxLength(200);
            label.addClassName("kp-grow");
            entry.ifPresent(link -> {
                if (!LinkKinds.CODES.contains(link.ref().kind())) {
                    kind.setItems(link.ref().kind());
                }
                kind.setValue(link.ref().kind());
                id.setValue(link.ref().id());
                label.setValue(link.label());
            });
            field.watch(kind);
            field.watch(id);
            field.watch(label);
            remove = field.removeButton(this);
            add(kind, id, label, remove);
        }

        @Override
        Optional<TaskLink> value() {
            var chosen = kind.getValue();
            var key = id.getValue().strip();
            var name = label.getValue().strip();
            return chosen == null || key.isEmpty() || name.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new TaskLink(new EntityRef(chosen, key), name));
        }

        boolean isUntouched() {
            return kind.isEmpty() && id.isEmpty() && label.isEmpty();
        }

        @Override
        void number(int number) {
            remove.setAriaLabel(getTranslation("tasks.edit.link.remove", number));
        }

        @Override
        Focusable<?> first() {
            return kind;
        }
    }
}
