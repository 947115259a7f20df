package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import de.knotenpunkt.identity.PersonRow;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.UnitCode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses a person of a unit by name or function. */
public final class PersonPicker extends ComboBox<PersonRow> {

    /** @param unit whose people may be chosen */
    public PersonPicker(String label, UnitCode unit, TaskNames names) {
        super(label);
        setHelperText(getTranslation("tasks.dialog.assignee.helper", names.unit(unit.department())));
        setItems(names.members(unit));
        setItemLabelGenerator(PersonPicker::words);
        setRequiredIndicatorVisible(true);
        setWidthFull();
        // Enter after a few letters takes the only one they fit
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> choose(typed.getDetail()));
    }

    private void choose(String typed) {
        var wanted = typed.strip().toLowerCase(Locale.GERMANY);
        var fitting = getListDataView()
                .getItems()
                .filter(row -> words(row).toLowerCase(Locale.GERMANY).contains(wanted))
                .limit(2)
                .toList();
        if (fitting.size() == 1) {
            setValue(fitting.getFirst());
        } else {
            setErrorMessage(getTranslation("tasks.dialog.choose-person"));
            setInvalid(true);
        }
    }

    /** Chooses the person if they may be chosen. */
    public PersonPicker preset(@Nullable PersonId person) {
        getListDataView()
                .getItems()
                .filter(row -> row.id().equals(person))
                .findFirst()
                .ifPresent(this::setValue);
        return this;
    }

    private static String words(PersonRow row) {
        return row.function().isBlank() ? row.name() : row.name() + ", " + row.function();
    }
}
