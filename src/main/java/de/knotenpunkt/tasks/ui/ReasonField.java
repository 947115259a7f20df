package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.knotenpunkt.tasks.StepKind;
import java.util.Map;

/** A reason with the length it needs said beforehand, and text blocks for what is often said. */
final class ReasonField extends Div {

    /** Shortest reason of most steps. */
    static final int SHORT = 10;

    /** Shortest reason of a rejection. */
    static final int LONG = 20;

    private static final int LONGEST = 2_000;
    private static final Map<StepKind, Integer> BLOCKS = Map.of(
            StepKind.SEND_BACK, 3,
            StepKind.REJECT, 2,
            StepKind.EXTEND_DUE, 2,
            StepKind.SUSPEND, 2,
            StepKind.REWORK, 2,
            StepKind.WITHDRAW, 2);

    private final TextArea text;

    ReasonField(String label, StepKind kind, int shortest) {
        text = area(label);
        if (shortest > 0) {
            text.setHelperText(getTranslation("tasks.dialog.reason.helper", shortest));
            text.setRequiredIndicatorVisible(true);
        }
        add(text);
        var blocks = BLOCKS.getOrDefault(kind, 0);
        if (blocks > 0) {
            add(blocks(kind, blocks));
        }
    }

    /** A field for a few sentences. */
    static TextArea area(String label) {
        var area = new TextArea(label);
        area.setWidthFull();
        area.setMinRows(3);
        area.setMaxLength(LONGEST);
        area.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        return area;
    }

    TextArea text() {
        return text;
    }

    String value() {
        return text.getValue();
    }

    private Div blocks(StepKind kind, int count) {
        var row = new Div();
        row.addClassNames("kp-more");
        row.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("tasks.dialog.blocks"));
        for (var number = 1; number <= count; number++) {
            var block = getTranslation("tasks.block." + kind.name() + "." + number);
            var button = new Button(block, click -> insert(block));
            button.addClassName("kp-chip");
            row.add(button);
        }
        return row;
    }

    private void insert(String block) {
        var typed = text.getValue().strip();
        text.setValue(typed.isEmpty() ? block + " " : typed + " " + block);
        text.focus();
        text.getElement().executeJs("this.inputElement?.setSelectionRange(this.value.length, this.value.length)");
    }
}
