package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

/** Top of a page: path, heading (which gets the focus after navigation), state line, actions. */
public final class PageHead extends Div {

    private final OrderedList path = new OrderedList();
    private final Nav pathNav = new Nav(path);
    private final H1 heading;
    private final Paragraph sub = new Paragraph();
    private final Div state = new Div();
    private final Div actions = new Div();

    public PageHead(String title) {
        addClassName("kp-page-head");
        pathNav.addClassName("kp-path");
        pathNav.setAriaLabel(getTranslation("shared.page-head.path"));
        pathNav.setVisible(false);
        heading = new H1(title);
        heading.getElement().setAttribute("tabindex", "-1");
        state.addClassName("kp-page-state");
        sub.addClassName("kp-page-sub");
        sub.setVisible(false);
        state.setVisible(false);
        actions.addClassName("kp-page-actions");
        actions.setVisible(false);
        var text = new Div(pathNav, heading, sub, state);
        add(text, actions);
    }

    /** Moves the keyboard to the heading, such as after what had it is gone. */
    public void focusHeading() {
        heading.getElement().callJsFunction("focus");
    }

    /** Appends a step to the path, a link to a page above this one. */
    public PageHead path(String label, String href) {
        pathNav.setVisible(true);
        path.add(new ListItem(new Anchor(href, label)));
        return this;
    }

    /** Appends the last step of the path: this page. */
    public PageHead path(String label) {
        pathNav.setVisible(true);
        var here = new ListItem(label);
        here.getElement().setAttribute("aria-current", "page");
        path.add(here);
        return this;
    }

    /** Replaces the state line of a record: badges, due date, who sees it. */
    public PageHead state(Component... parts) {
        state.removeAll();
        state.add(parts);
        state.setVisible(parts.length > 0);
        return this;
    }

    /** Replaces the sentence below the heading. */
    public PageHead sentence(String text) {
        sub.setText(text);
        sub.setVisible(!text.isEmpty());
        return this;
    }

    /** Replaces the sentence below the heading by one that holds links. */
    public PageHead sentence(Component... parts) {
        sub.removeAll();
        sub.add(parts);
        sub.setVisible(parts.length > 0);
        return this;
    }

    /** Replaces the actions at the right. */
    public PageHead actions(Component... buttons) {
        actions.removeAll();
        actions.add(buttons);
        actions.setVisible(buttons.length > 0);
        return this;
    }

    public void title(String title) {
        heading.setText(title);
    }
}
