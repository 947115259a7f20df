package de.knotenpunkt.followups.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;

/** Keeps the keyboard where it was: ticking builds the list anew, and the focus goes to what has moved up. */
final class TickOrder {

    private final List<Button> ticks = new ArrayList<>();
    private final Focusable<?> whenEmpty;

    /** @param whenEmpty gets the focus when the last one has been ticked */
    TickOrder(Focusable<?> whenEmpty) {
        this.whenEmpty = whenEmpty;
    }

    void clear() {
        ticks.clear();
    }

    /** Appends the tick button of the next row. */
    Button next(Button tick) {
        var place = ticks.size();
        tick.addClickListener(click -> focus(place));
        ticks.add(tick);
        return tick;
    }

    /** Focuses the button at the place, the last one if there are fewer. */
    void focus(int place) {
        if (ticks.isEmpty()) {
            whenEmpty.focus();
        } else {
            ticks.get(Math.min(place, ticks.size() - 1)).focus();
        }
    }
}
