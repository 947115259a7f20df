package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.html.Span;

/** An organisational unit: short name in lists, full name for the ear and the details. */
public final class UnitChip extends Span {

    /** Short and full name beside each other, as in details. */
    public UnitChip(String shortName, String fullName) {
        addClassName("kp-unit");
        var code = new Span(shortName);
        code.addClassNames("kp-medium", "kp-nowrap");
        add(code);
        if (!fullName.isBlank() && !fullName.equals(shortName)) {
            add(new Span(" " + fullName));
        }
    }

    /** The short name alone, as in lists; screen readers get the full one. */
    public static UnitChip small(String shortName, String fullName) {
        var chip = new UnitChip("", "");
        chip.removeAll();
        var code = new Span(shortName);
        code.getElement().setAttribute("aria-hidden", "true");
        chip.add(code, new SrText(fullName.isBlank() ? shortName : shortName + " " + fullName));
        return chip;
    }
}
