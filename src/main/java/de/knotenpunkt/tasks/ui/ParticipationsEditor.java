package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.ui.SmartDateField;
import de.knotenpunkt.tasks.ParticipationKind;
import de.knotenpunkt.tasks.ParticipationWish;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Beteiligte: which units, how, in which order, until when. */
final class ParticipationsEditor extends RowsField<ParticipationWish, ParticipationsEditor.WishRow> {

    private static final Integer[] POSITIONS = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};

    private final TaskNames names;
    private final Supplier<LocalDate> today;

    ParticipationsEditor(TaskNames names, Supplier<LocalDate> today) {
        super(TaskTexts.field("participations"), "tasks.edit.participation");
        this.names = names;
        this.today = today;
    }

    @Override
    WishRow row(Optional<ParticipationWish> entry) {
        return new WishRow(this, entry);
    }

    /** Whether a row was begun without its unit. */
    boolean hasGaps() {
        return rows().stream().anyMatch(row -> row.value().isEmpty());
    }

    static final class WishRow extends Row<ParticipationWish> {

        private final ComboBox<UnitCode> unit = new ComboBox<>();
        private final Select<ParticipationKind> kind = new Select<>();
        private final Select<Integer> position = new Select<>();
        private final SmartDateField due;
        private final Button remove;

        WishRow(ParticipationsEditor field, Optional<ParticipationWish> entry) {
            addClassName("kp-wrap");
            unit.setItems(field.names.choosableUnits());
            unit.setItemLabelGenerator(field.names::unit);
            unit.setLabel(getTranslation("tasks.edit.participation.unit"));
            unit.addClassName("kp-grow");
            kind.setItems(ParticipationKind.values());
            kind.setItemLabelGenerator(TaskTexts::of);
            kind.setLabel(getTranslation("tasks.edit.participation.kind"));
            kind.setValue(ParticipationKind.CO_SIGN);
            position.setItems(POSITIONS);
            position.setItemLabelGenerator(place -> place == 0
                    ? getTranslation("tasks.edit.participation.parallel")
                    : getTranslation("tasks.edit.participation.position-number", place));
            position.setLabel(getTranslation("tasks.edit.participation.position"));
            position.setValue(0);
            due = new SmartDateField(getTranslation("tasks.edit.participation.due"), field.today);
            due.setHelperText(null);
            entry.ifPresent(wish -> {
                unit.setValue(wish.unit());
                kind.setValue(wish.kind());
                position.setValue(Math.clamp(wish.position(), 0, POSITIONS.length - 1));
                due.setValue(wish.dueOn());
            });
            field.watch(unit);
            field.watch(kind);
            field.watch(position);
            field.watch(due);
            remove = field.removeButton(this);
            add(unit, kind, position, due, remove);
        }

        @Override
        Optional<ParticipationWish> value() {
            var chosen = unit.getValue();
            return chosen == null
                    ? Optional.empty()
                    : Optional.of(new ParticipationWish(chosen, kind.getValue(), position.getValue(), due.getValue()));
        }

        @Override
        void number(int number) {
            remove.setAriaLabel(getTranslation("tasks.edit.participation.remove", number));
        }

        @Override
        Focusable<?> first() {
            return unit;
        }
    }
}
