package de.knotenpunkt.desk.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.ui.TaskNames;
import de.knotenpunkt.tasks.ui.TaskQuickEntry;

/** One line to begin a task with: what is typed becomes the Betreff of the quick entry. */
final class QuickLine extends Div {

    private final TaskQuickEntry quickEntry;
    private final TextField subject = new TextField();

    QuickLine(TaskQuickEntry quickEntry, TaskContent proposal, TaskNames names) {
        this.quickEntry = quickEntry;
        addClassName("kp-quick");
        subject.setAriaLabel(getTranslation("tasks.home.quick"));
        subject.setPlaceholder(getTranslation("tasks.home.quick.placeholder"));
        subject.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        subject.addKeyDownListener(Key.ENTER, key -> open());
        var begin = new Button(getTranslation("tasks.home.quick.begin"), click -> open());
        begin.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(
                new Icon("plus"),
                subject,
                Html.span(
                        getTranslation("tasks.home.quick.hint", names.brief(proposal.leadUnit())),
                        "kp-tiny",
                        "kp-wide-only"),
                begin);
    }

    private void open() {
        quickEntry.open(subject.getValue());
        subject.clear();
    }
}
