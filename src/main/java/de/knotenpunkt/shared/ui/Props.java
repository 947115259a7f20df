package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Properties of a record: names at the left, values at the right. */
public final class Props extends DescriptionList {

    public Props() {
        addClassName("kp-props");
    }

    public Props add(String name, Component value) {
        add(new Term(name), new Description(value));
        return this;
    }

    /** Adds a text; nothing is said as nothing: a dash for the eye, words for the ear. */
    public Props add(String name, @Nullable String value) {
        return value == null || value.isBlank() ? add(name, unset()) : add(name, new Span(value));
    }

    /** What stands for "not set", here and in lists. */
    public static Component unset() {
        var none = new Span();
        var dash = new Span("–");
        dash.getElement().setAttribute("aria-hidden", "true");
        none.add(dash, new SrText(none.getTranslation("shared.props.unset")));
        none.addClassName("kp-none");
        return none;
    }
}
