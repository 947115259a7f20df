package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.html.Span;

/** An organisational unit: the short name in its frame, the full name beside it or for the ear only. */
public final class UnitChip extends Span {

    private UnitChip(String shortName, String fullName, boolean showFullName) {
        var frame = new Span(shortName);
        frame.addClassName("kp-unit");
        add(frame);
        if (!fullName.isBlank() && !fullName.equals(shortName)) {
            add(showFullName ? new Span(" " + fullName) : new SrText(" " + fullName));
        }
    }

    /** Short and full name, as in details: {@code GB 40 Schule, Kultur und Sport}. */
    public static UnitChip full(String shortName, String fullName) {
        return new UnitChip(shortName, fullName, true);
    }

    /** The short name, as in lists; screen readers get the full one as well. */
    public static UnitChip small(String shortName, String fullName) {
        return new UnitChip(shortName, fullName, false);
    }
}
