package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.UUID;

/** A part of a page with a heading of its own, found by screen readers under that name. */
public class SectionCard extends Section implements HasComponents {

    private final H2 heading;
    private final Header header;
    private final Div body = new Div();

    public SectionCard(String title) {
        addClassName("kp-card");
        heading = new H2(title);
        var id = "h-" + UUID.randomUUID();
        heading.setId(id);
        getElement().setAttribute("aria-labelledby", id);
        header = new Header(heading);
        header.addClassName("kp-card-header");
        body.addClassName("kp-card-body");
        // not through add, which fills the body
        getElement().appendChild(header.getElement(), body.getElement());
    }

    /** Puts a symbol before the heading. */
    public SectionCard icon(Icon icon) {
        header.addComponentAsFirst(icon);
        return this;
    }

    /** Puts a number of entries behind the heading. */
    public SectionCard count(long count) {
        var number = new Span(String.valueOf(count));
        number.addClassName("kp-count");
        return afterHeading(number);
    }

    /** Puts a number of entries behind the heading that leads to their list. */
    public SectionCard count(Component link) {
        link.addClassName("kp-count");
        return afterHeading(link);
    }

    /** Puts a link or button at the right end of the heading. */
    public SectionCard action(Component action) {
        action.addClassName("kp-end");
        header.add(action);
        return this;
    }

    /** Lets lists reach the edges of the card. */
    public SectionCard flush() {
        body.removeClassName("kp-card-body");
        return this;
    }

    /** Puts a row of buttons below the content. */
    public SectionCard foot(Component... buttons) {
        var foot = new Div(buttons);
        foot.addClassName("kp-card-foot");
        getElement().appendChild(foot.getElement());
        return this;
    }

    @Override
    public void add(Collection<Component> components) {
        body.add(components);
    }

    @Override
    public void add(Component... components) {
        body.add(components);
    }

    @Override
    public void removeAll() {
        body.removeAll();
    }

    private SectionCard afterHeading(Component component) {
        header.addComponentAtIndex(header.indexOf(heading) + 1, component);
        return this;
    }
}
