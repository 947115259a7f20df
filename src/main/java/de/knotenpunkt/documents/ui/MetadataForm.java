package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.knotenpunkt.documents.DocumentCategory;
import de.knotenpunkt.documents.DocumentMetadata;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.ui.ErrorSummary;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.SmartDateField;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What people say about a document: category first, for it decides what else is asked. */
final class MetadataForm extends Div {

    private final TextField title = new TextField(getTranslation("documents.form.title"));
    private final Select<DocumentCategory> category = new Select<>();
    private final ComboBox<UnitCode> unit = new ComboBox<>(getTranslation("documents.form.unit"));
    private final SmartDateField date;
    private final TextField reference = new TextField(getTranslation("documents.form.reference"));
    private final TextField fileSystem = new TextField(getTranslation("documents.form.file-system"));
    private final TextArea description = new TextArea(getTranslation("documents.form.description"));
    private final CheckboxGroup<String> fields = new CheckboxGroup<>(getTranslation("documents.form.fields"));
    private final DetailInputs details;
    private Consumer<DocumentCategory> onCategory = chosen -> {};

    MetadataForm(DocumentChoices choices, List<DocumentCategory> categories, ErrorSummary errors) {
        date = new SmartDateField(getTranslation("documents.form.date"), choices::today);
        details = new DetailInputs(errors, choices::today);
        addClassName("kp-form");
        title.setRequiredIndicatorVisible(true);
        category.setLabel(getTranslation("documents.form.category"));
        category.setItems(categories);
        category.setItemLabelGenerator(DocumentCategory::name);
        category.setRequiredIndicatorVisible(true);
        category.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                details.show(change.getValue());
                onCategory.accept(change.getValue());
            }
        });
        unit.setItems(choices.ownUnits());
        unit.setItemLabelGenerator(choices.names()::full);
        unit.setRequiredIndicatorVisible(true);
        reference.setHelperText(getTranslation("documents.form.reference.helper"));
        fileSystem.setHelperText(getTranslation("documents.form.file-system.helper"));
        description.setHelperText(getTranslation("documents.form.description.helper"));
        fields.setItems(choices.fields());
        fields.setItemLabelGenerator(choices::fieldName);
        errors.field("title", title)
                .field("category", category)
                .field("leadUnit", unit)
                .field("documentOn", date)
                .field("fileReference", reference)
                .field("fileSystem", fileSystem)
                .field("description", description);
        category.addClassName("kp-half");
        date.addClassName("kp-half");
        unit.addClassName("kp-half");
        reference.addClassName("kp-half");
        var more = new Details(
                getTranslation("documents.form.more"), Html.div("kp-form", description, fields, fileSystem));
        add(title, category, date, unit, reference, details, more);
    }

    /** Told of the category, when the form is filled and whenever another one is chosen. */
    MetadataForm onCategory(Consumer<DocumentCategory> listener) {
        onCategory = listener;
        return this;
    }

    /** Told of the unit whenever another one is chosen. */
    MetadataForm onUnit(Consumer<UnitCode> listener) {
        unit.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                listener.accept(change.getValue());
            }
        });
        return this;
    }

    /** Several files have each a title of their own: their names. */
    void showTitle(boolean visible) {
        title.setVisible(visible);
    }

    void title(String text) {
        title.setValue(text);
    }

    String title() {
        return title.getValue().strip();
    }

    Focusable<?> first() {
        return category;
    }

    void write(DocumentMetadata metadata, List<DocumentCategory> categories) {
        title.setValue(metadata.title());
        details.write(metadata.details());
        categories.stream()
                .filter(some -> some.code().equals(metadata.category()))
                .findFirst()
                .ifPresent(category::setValue);
        unit.setValue(metadata.leadUnit());
        date.setValue(metadata.documentOn());
        reference.setValue(Objects.requireNonNullElse(metadata.fileReference(), ""));
        fileSystem.setValue(Objects.requireNonNullElse(metadata.fileSystem(), ""));
        description.setValue(metadata.description());
        fields.setValue(metadata.fields());
    }

    /** @throws InvalidValue if something is missing without which nothing can be said */
    DocumentMetadata read(String titled) {
        return new DocumentMetadata(
                titled,
                chosen(category.getValue(), "category", "documents.problem.category-missing")
                        .code(),
                chosen(unit.getValue(), "leadUnit", "documents.problem.unit-missing"),
                chosen(date.getValue(), "documentOn", "documents.problem.date-missing"),
                description.getValue(),
                reference.getValue(),
                fileSystem.getValue(),
                fields.getValue(),
                details.read());
    }

    private static <T> T chosen(@Nullable T value, String field, String problem) {
        if (value == null) {
            throw InvalidValue.at(field, problem);
        }
        return value;
    }
}
