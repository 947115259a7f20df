package de.knotenpunkt.promises.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import de.knotenpunkt.shared.ui.ActionDialog;
import de.knotenpunkt.shared.ui.Announcer;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.tasks.ui.TaskTexts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A reminder to read over, copy, or take into a mail; nothing is sent from here. */
final class ReminderDialog extends ActionDialog {

    // Without a secure connection browsers keep the clipboard closed; then the text is selected for copying by hand.
    private static final String COPY =
            "if (navigator.clipboard && window.isSecureContext) { navigator.clipboard.writeText($0); }"
                    + " else { this.inputElement.focus(); this.inputElement.select(); document.execCommand('copy'); }";

    private final TextArea text = new TextArea(getTranslation("tasks.promises.reminder.text"));
    private final Anchor mail = new Anchor();

    ReminderDialog(String debtor, String reminder) {
        super(TaskTexts.text("tasks.promises.reminder.title", debtor));
        text.setValue(reminder);
        text.setWidthFull();
        text.setMinRows(10);
        text.setMaxRows(18);
        text.setHelperText(getTranslation("tasks.promises.reminder.helper"));
        text.addValueChangeListener(change -> address());
        mail.add(new Icon("mail"), new Span(getTranslation("tasks.promises.mail")));
        mail.addClassName("kp-fact");
        mail.setRouterIgnore(true);
        address();
        content(text, mail);
        var copy = new Button(getTranslation("tasks.promises.copy"), new Icon("copy"), click -> copy());
        getFooter().add(copy, new Button(getTranslation("tasks.promises.close"), click -> close()));
        focusFirst(copy);
    }

    private void copy() {
        text.getElement().executeJs(COPY, text.getValue());
        Announcer.announce(getTranslation("tasks.promises.copied"));
        text.setHelperText(getTranslation("tasks.promises.copied"));
    }

    /** Without an address: whom it goes to is chosen in the mail program. */
    private void address() {
        mail.setHref("mailto:?subject=" + encoded(getTranslation("tasks.promises.mail.subject")) + "&body="
                + encoded(text.getValue().replace("\n", "\r\n")));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
