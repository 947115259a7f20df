package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.knotenpunkt.documents.DetailField;
import de.knotenpunkt.documents.DocumentCategories;
import de.knotenpunkt.documents.DocumentCategory;
import de.knotenpunkt.documents.DocumentClass;
import de.knotenpunkt.documents.RetentionStart;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.ui.ActionDialog;
import de.knotenpunkt.shared.ui.Notices;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;

/** Changes a category; its documents follow. */
final class CategoryDialog extends ActionDialog {

    private static final String UNIT = "UNIT:";
    private static final String HEAD = "HEAD:";

    private final DocumentCategory before;
    private final TextField name = new TextField(getTranslation("documents.categories.name"));
    private final Checkbox active = new Checkbox(getTranslation("documents.categories.active"));
    private final ClassSelect classes = new ClassSelect();
    private final MultiSelectComboBox<UnitCode> units;
    private final MultiSelectComboBox<UnitCode> heads;
    private final CheckboxGroup<DetailField> mandatory =
            new CheckboxGroup<>(getTranslation("documents.categories.mandatory"));
    private final IntegerField years = new IntegerField(getTranslation("documents.categories.years"));
    private final Select<RetentionStart> from = new Select<>();
    private final Checkbox archive = new Checkbox(getTranslation("documents.categories.archive"));

    CategoryDialog(DocumentCategories categories, DocumentChoices choices, DocumentCategory category, Runnable done) {
        super(DocumentTexts.text("documents.categories.edit.named", category.name()));
        before = category;
        addClassName("kp-dialog-wide");
        units = units("documents.categories.units", choices, UNIT);
        heads = units("documents.categories.heads", choices, HEAD);
        classes.setItems(DocumentClass.values());
        mandatory.setItems(category.details());
        mandatory.setItemLabelGenerator(DocumentTexts::of);
        mandatory.setVisible(!category.details().isEmpty());
        from.setLabel(getTranslation("documents.categories.from"));
        from.setItems(RetentionStart.values());
        from.setItemLabelGenerator(start -> getTranslation("documents.retention-from." + start));
        years.setHelperText(getTranslation("documents.categories.years.helper"));
        fill();
        errors().field("name", name).field("retentionYears", years).field("mandatory", mandatory);
        sentence(getTranslation("documents.categories.affects", categories.documents(category.code())));
        content(name, active, classes, units, heads, mandatory, years, from, archive);
        focusFirst(name);
        action(getTranslation("documents.categories.save"), () -> {
            write(categories);
            done.run();
            Notices.success(getTranslation("documents.categories.saved"));
        });
    }

    private void write(DocumentCategories categories) {
        try {
            categories.change(wanted());
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            throw new InvalidValue("documents.problem.category-changed");
        }
    }

    private void fill() {
        name.setValue(before.name());
        active.setValue(before.active());
        classes.setValue(before.visibility());
        mandatory.setValue(before.mandatory());
        years.setValue(before.retentionYears());
        from.setValue(before.retentionFrom());
        archive.setValue(before.archiveOffer());
    }

    private DocumentCategory wanted() {
        return new DocumentCategory(
                before.code(),
                before.version(),
                name.getValue().strip(),
                before.position(),
                active.getValue(),
                classes.getValue(),
                extra(),
                before.details(),
                mandatory.getValue(),
                years.getValue(),
                from.getValue(),
                archive.getValue());
    }

    /** Readers this form does not know, such as roles, stay as they are. */
    private Set<Token> extra() {
        var others = before.extraReaders().stream()
                .filter(token ->
                        !token.value().startsWith(UNIT) && !token.value().startsWith(HEAD));
        return Stream.of(
                        others,
                        units.getValue().stream().map(Token::unit),
                        heads.getValue().stream().map(Token::head))
                .flatMap(tokens -> tokens)
                .collect(Collectors.toSet());
    }

    private MultiSelectComboBox<UnitCode> units(String key, DocumentChoices choices, String kind) {
        var box = new MultiSelectComboBox<UnitCode>(getTranslation(key));
        var chosen = before.extraReaders().stream()
                .map(Token::value)
                .filter(value -> value.startsWith(kind))
                .map(value -> new UnitCode(value.substring(kind.length())))
                .toArray(UnitCode[]::new);
        box.setItems(Stream.concat(choices.units().stream(), Arrays.stream(chosen))
                .distinct()
                .toList());
        box.setItemLabelGenerator(choices.names()::full);
        box.setValue(chosen);
        return box;
    }
}
