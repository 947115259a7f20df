package de.knotenpunkt.followups.ui;

import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;

/** The buttons of a list that tick off: the keyboard goes on where it was, although the list is built anew. */
final class TickButtons {

    private final List<Button> buttons = new ArrayList<>();
    private final Runnable afterLast;

    /** @param afterLast moves the keyboard when nothing is left to tick off */
    TickButtons(Runnable afterLast) {
        this.afterLast = afterLast;
    }

    /** Before the list is built anew. */
    void clear() {
        buttons.clear();
    }

    /** The next button of the list. */
    Button add(Button button) {
        var place = buttons.size();
        button.addClickListener(click -> focus(place));
        buttons.add(button);
        return button;
    }

    /** Moves the keyboard to the button at this place, else to the last one. */
    void focus(int place) {
        if (buttons.isEmpty()) {
            afterLast.run();
        } else {
            buttons.get(Math.clamp(place, 0, buttons.size() - 1)).focus();
        }
    }
}
