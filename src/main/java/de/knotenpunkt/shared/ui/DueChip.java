package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when: far away as a date, within a week as days to go, late as days overdue. Symbol and words differ, not only
 * the colour.
 */
public final class DueChip extends Span {

    private static final int SOON = 7;

    /** A due date that still counts; without one it says so. */
    public DueChip(@Nullable LocalDate due, LocalDate today) {
        addClassName("kp-due");
        if (due == null) {
            add(Props.unset());
        } else if (due.isBefore(today)) {
            addClassName("kp-due-over");
            add(new Icon("alarm"), bold(GermanDate.overdue(due, today)));
            add(new SrText(getTranslation("shared.due.spoken", GermanDate.full(due))));
        } else if (!due.isAfter(today.plusDays(SOON))) {
            addClassName("kp-due-soon");
            add(new Icon("clock"), bold(GermanDate.relative(due, today)), time(due, GermanDate.dayMonth(due)));
        } else {
            add(new Icon("event"), time(due, GermanDate.weekday(due, today)));
        }
    }

    /** A date that matters no more because the thing is done or rests: never coloured. */
    public static DueChip settled(@Nullable LocalDate due, LocalDate today) {
        var chip = new DueChip(null, today);
        if (due != null) {
            chip.removeAll();
            chip.add(new Icon("event"), time(due, GermanDate.weekday(due, today)));
        }
        return chip;
    }

    /** With its coloured area, for page heads and the start page. */
    public DueChip boxed() {
        addClassName("kp-due-box");
        return this;
    }

    private static Component bold(String text) {
        var bold = new HtmlContainer("b");
        bold.setText(text);
        return bold;
    }

    private static TimeText time(LocalDate day, String text) {
        return new TimeText(day, text);
    }
}
