package de.knotenpunkt.shell.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Says two minutes ahead that the session ends. Shown by the page's script, because asking the server would prolong
 * the session; prolonging is exactly what the button does.
 */
@Tag("dialog")
class SessionWarning extends HtmlContainer {

    SessionWarning() {
        addClassName("kp-session-warning");
        getElement().setAttribute("aria-labelledby", "session-warning");
        var title = new H2(getTranslation("shell.session-warning.title"));
        title.setId("session-warning");
        var prolong = new Button(getTranslation("shell.session-warning.prolong"), click -> {});
        prolong.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        prolong.setAutofocus(true);
        var buttons = new Div(prolong);
        buttons.addClassName("kp-row");
        add(title, new Paragraph(getTranslation("shell.session-warning.text")), buttons);
        addClassName("kp-stack");
    }
}
