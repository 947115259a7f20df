package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.knotenpunkt.shared.Problem;
import java.util.function.BooleanSupplier;

/**
 * A dialog for one act: its title is its name, the button repeats the verb, Esc leaves, focus returns to where it came
 * from. A {@link Problem} of the act is said inside, at its field if it has one, and the dialog stays open.
 */
public class ActionDialog extends Dialog {

    private final ErrorSummary errors = new ErrorSummary();
    private final Div content = new Div();

    public ActionDialog(String title) {
        addClassName("kp-dialog");
        setHeaderTitle(title);
        setCloseOnEsc(true);
        setCloseOnOutsideClick(false);
        setResizable(false);
        content.addClassName("kp-stack");
        content.add(errors);
        add(content);
    }

    /** Adds an explaining sentence. */
    public ActionDialog sentence(String text) {
        content.add(new Paragraph(text));
        return this;
    }

    /** Adds fields or other content. */
    public ActionDialog content(Component... components) {
        content.add(components);
        return this;
    }

    /** Errors of this dialog: make fields known here by name. */
    public ErrorSummary errors() {
        return errors;
    }

    /** Which part gets the focus when the dialog opens; never a button that destroys something. */
    public ActionDialog focusFirst(Focusable<?> field) {
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                field.focus();
            }
        });
        return this;
    }

    /** Adds the act and the way out. The dialog closes if the act succeeds; Strg+Enter does the same as the button. */
    public ActionDialog action(String verb, Runnable act) {
        return action(verb, leaveText(), act);
    }

    /** As {@link #action(String, Runnable)} with words of its own for the way out, such as "Behalten". */
    public ActionDialog action(String verb, String leave, Runnable act) {
        return actionIf(verb, leave, () -> {
            act.run();
            return true;
        });
    }

    /** As {@link #action(String, Runnable)} for an act that itself says whether it is done and the dialog may close. */
    public ActionDialog actionIf(String verb, BooleanSupplier act) {
        return actionIf(verb, leaveText(), act);
    }

    private ActionDialog actionIf(String verb, String leave, BooleanSupplier act) {
        var button = new Button(verb, click -> attempt(act));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(false);
        // a field says its text when it loses the focus, so it has to before the act reads it
        Shortcuts.addShortcutListener(this, () -> attempt(act), Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        var stay = new Button(leave, click -> close());
        stay.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(button, spacer(), stay);
        return this;
    }

    /** As {@link #action(String, String, Runnable)} for an act that cannot be undone: the way out gets the focus. */
    public ActionDialog finalAction(String verb, String leave, Runnable act) {
        var stay = new Button(leave, click -> close());
        var button = new Button(
                verb,
                click -> attempt(() -> {
                    act.run();
                    return true;
                }));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(button, spacer(), stay);
        return focusFirst(stay);
    }

    /** For a dialog that only shows something: one button that closes it. */
    public ActionDialog closing(String words) {
        var close = new Button(words, click -> close());
        getFooter().add(close);
        return this;
    }

    private static Component spacer() {
        var spacer = new Div();
        spacer.addClassName("kp-spacer");
        return spacer;
    }

    private void attempt(BooleanSupplier act) {
        errors.clear();
        try {
            if (act.getAsBoolean()) {
                close();
            }
        } catch (Problem problem) {
            errors.show(problem);
        }
    }

    private String leaveText() {
        return getTranslation("shared.dialog.cancel");
    }
}
