package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.knotenpunkt.documents.DetailField;
import de.knotenpunkt.documents.DocumentCategory;
import de.knotenpunkt.shared.ui.ErrorSummary;
import de.knotenpunkt.shared.ui.SmartDateField;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The inputs a category asks for; what was typed stays when the category changes and asks for it again. */
final class DetailInputs extends Div {

    private final ErrorSummary errors;
    private final Supplier<LocalDate> today;
    private final Map<DetailField, Input> inputs = new EnumMap<>(DetailField.class);
    private List<DetailField> shown = List.of();

    DetailInputs(ErrorSummary errors, Supplier<LocalDate> today) {
        this.errors = errors;
        this.today = today;
        addClassName("kp-form");
    }

    void show(DocumentCategory category) {
        removeAll();
        shown = category.details();
        shown.forEach(field -> {
            var input = inputs.computeIfAbsent(field, this::create);
            var must = category.mandatory().contains(field);
            input.label(must);
            add(input.component());
        });
        setVisible(!shown.isEmpty());
    }

    void write(Map<DetailField, String> values) {
        values.forEach(
                (field, value) -> inputs.computeIfAbsent(field, this::create).set(value));
    }

    /** What stands in the inputs the category shows, as it is stored; empty ones are left out. */
    Map<DetailField, String> read() {
        var values = new EnumMap<DetailField, String>(DetailField.class);
        shown.forEach(field -> {
            var value = inputs.get(field);
            if (value != null && !value.get().isBlank()) {
                values.put(field, value.get());
            }
        });
        return values;
    }

    private Input create(DetailField field) {
        return switch (field.form()) {
            case DATE -> dated(field);
            case YES_NO -> yesNo(field);
            case AMOUNT -> typed(field, GermanAmount::toStored, GermanAmount::toShown);
            case TEXT, YEAR -> typed(field, String::strip, value -> value);
        };
    }

    private Input typed(DetailField field, UnaryOperator<String> store, UnaryOperator<String> show) {
        var input = new TextField();
        if (field.form() == DetailField.Form.AMOUNT) {
            input.setSuffixComponent(new Div("€"));
        }
        errors.field(field.name(), input);
        return input(field, input, () -> store.apply(input.getValue()), value -> input.setValue(show.apply(value)));
    }

    private Input dated(DetailField field) {
        var input = new SmartDateField("", today);
        errors.field(field.name(), input);
        return input(
                field,
                input,
                () -> input.getValue() == null ? "" : input.getValue().toString(),
                value -> input.setValue(LocalDate.parse(value)));
    }

    private Input yesNo(DetailField field) {
        var input = new Select<String>();
        input.setItems("true", "false");
        input.setItemLabelGenerator(
                value -> getTranslation(value.equals("true") ? "documents.value.yes" : "documents.value.no"));
        errors.field(field.name(), input);
        return input(field, input, () -> input.getValue() == null ? "" : input.getValue(), input::setValue);
    }

    private static <C extends Component & HasValue<?, ?> & HasValidation> Input input(
            DetailField field, C component, Supplier<String> read, Consumer<String> write) {
        return new Input(field, component, read, write);
    }

    private record Input(DetailField field, Component component, Supplier<String> read, Consumer<String> write) {

        void label(boolean must) {
            var name = DocumentTexts.of(field);
            component
                    .getElement()
                    .setProperty("label", must ? DocumentTexts.text("documents.form.mandatory", name) : name);
            component.getElement().setProperty("required", must);
        }

        String get() {
            return read.get();
        }

        void set(String value) {
            write.accept(value);
        }
    }
}
