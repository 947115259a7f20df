package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.Instant;
import java.time.LocalDate;

/** A day or moment as text that machines can read as well ({@code <time datetime>}). */
@Tag("time")
public final class TimeText extends HtmlContainer {

    public TimeText(LocalDate day, String text) {
        setText(text);
        getElement().setAttribute("datetime", day.toString());
    }

    public TimeText(Instant moment, String text) {
        setText(text);
        getElement().setAttribute("datetime", moment.toString());
    }
}
