package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.ui.ErrorSummary;
import de.knotenpunkt.tasks.TaskStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What one step asks for: nothing more than the step needs. */
abstract class StepForm extends Div {

    private final List<Consumer<ErrorSummary>> registrations = new ArrayList<>();
    private @Nullable Focusable<?> first;

    StepForm() {
        addClassName("kp-stack");
    }

    /**
     * The step as it is filled in.
     *
     * @throws InvalidValue at a field that is missing
     */
    abstract TaskStep read();

    /** Whether there is nothing to ask. */
    final boolean isEmpty() {
        return getComponentCount() == 0;
    }

    /** Adds a field that problems call by this name. */
    final <F extends Component & HasValidation & Focusable<?>> F field(String name, F field) {
        add(field);
        return known(name, field);
    }

    /** Makes a field known that stands inside something else. */
    final <F extends Component & HasValidation & Focusable<?>> F known(String name, F field) {
        registrations.add(errors -> errors.field(name, field));
        if (first == null) {
            first = field;
        }
        return field;
    }

    final void register(ErrorSummary errors) {
        registrations.forEach(registration -> registration.accept(errors));
    }

    final Optional<Focusable<?>> first() {
        return Optional.ofNullable(first);
    }

    /** The chosen value of a field that must have one. */
    static <T> T chosen(HasValue<?, T> field, String name, String missing) {
        var value = field.getValue();
        if (value == null) {
            throw InvalidValue.at(name, missing);
        }
        return value;
    }
}
