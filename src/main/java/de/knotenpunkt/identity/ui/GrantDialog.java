package de.knotenpunkt.identity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.i18n.I18NProvider;
import de.knotenpunkt.identity.DeputyshipScope;
import de.knotenpunkt.identity.GrantDeputyship;
import de.knotenpunkt.identity.People;
import de.knotenpunkt.identity.PersonRow;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.ui.ActionDialog;
import de.knotenpunkt.shared.ui.SmartDateField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who stands in for whom, from when to when, how far. */
final class GrantDialog extends ActionDialog {

    private final OperationId operation = OperationId.next();
    private final ComboBox<PersonRow> principal = new ComboBox<>(getTranslation("identity.deputyships.form.principal"));
    private final ComboBox<PersonRow> deputy = new ComboBox<>(getTranslation("identity.deputyships.form.deputy"));
    private final SmartDateField from;
    private final SmartDateField to;
    private final RadioButtonGroup<DeputyshipScope> scope =
            new RadioButtonGroup<>(getTranslation("identity.deputyships.form.scope"));

    GrantDialog(List<PersonRow> principals, PersonId self, People people, Supplier<LocalDate> today) {
        super(translate("identity.deputyships.grant"));
        from = new SmartDateField(getTranslation("identity.deputyships.form.from"), today);
        to = new SmartDateField(getTranslation("identity.deputyships.form.to"), today);
        principal.setItems(principals);
        principal.setItemLabelGenerator(GrantDialog::label);
        principal.setVisible(principals.size() > 1);
        principals.stream()
                .filter(person -> person.id().equals(self))
                .findFirst()
                .ifPresent(principal::setValue);
        deputy.setItems(query -> {
            var offset = query.getOffset();
            return people.search(query.getFilter().orElse(""), offset + query.getLimit()).stream()
                    .skip(offset);
        });
        deputy.setItemLabelGenerator(GrantDialog::label);
        from.setValue(today.get());
        scope.setItems(DeputyshipScope.ALL, DeputyshipScope.REVIEW, DeputyshipScope.TASKS);
        scope.setItemLabelGenerator(item -> getTranslation("identity.deputyships.scope." + item));
        scope.setValue(DeputyshipScope.ALL);
        scope.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        errors().field("principal", principal)
                .field("deputy", deputy)
                .field("from", from)
                .field("to", to);
        content(form());
        focusFirst(deputy);
    }

    /** What happens with the wish; a problem is said at its field. */
    GrantDialog saving(Consumer<GrantDeputyship> save) {
        action(getTranslation("identity.deputyships.form.save"), () -> save.accept(wish()));
        return this;
    }

    private Div form() {
        from.addClassName("kp-half");
        to.addClassName("kp-half");
        var form = new Div(principal, deputy, from, to, scope);
        form.addClassName("kp-form");
        return form;
    }

    private GrantDeputyship wish() {
        return new GrantDeputyship(
                given("principal", principal.getValue()).id(),
                given("deputy", deputy.getValue()).id(),
                given("from", from.getValue()),
                given("to", to.getValue()),
                scope.getValue(),
                operation);
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw InvalidValue.at(field, "identity.deputyships.form." + field + ".missing");
        }
        return value;
    }

    private static String label(PersonRow person) {
        return person.function().isEmpty() ? person.name() : person.name() + ", " + person.function();
    }

    private static String translate(String key) {
        return I18NProvider.translate(key);
    }
}
