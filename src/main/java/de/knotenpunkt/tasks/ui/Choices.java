package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Fields that choose among known values, made the same way everywhere. */
final class Choices {

    private Choices() {}

    @SafeVarargs
    static <T> Select<T> one(String label, Function<T, String> word, T... values) {
        var select = new Select<T>();
        select.setLabel(label);
        select.setItems(values);
        select.setItemLabelGenerator(word::apply);
        select.setWidthFull();
        return select;
    }

    /** Chooses several codes; codes no longer on offer stay choosable as long as they are chosen. */
    static MultiSelectComboBox<String> codes(String label, Function<String, String> word) {
        var box = new MultiSelectComboBox<String>(label);
        box.setItemLabelGenerator(word::apply);
        box.setWidthFull();
        return box;
    }

    static void offer(MultiSelectComboBox<String> box, List<String> offered, Collection<String> chosen) {
        var items = new ArrayList<>(offered);
        chosen.stream().filter(code -> !items.contains(code)).forEach(items::add);
        box.setItems(items);
        box.setValue(chosen);
    }
}
