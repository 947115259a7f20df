package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.icon.SvgIcon;

/** A symbol of the application's own set, 16 px, in the colour of the text around it. */
public final class Icon extends SvgIcon {

    private static final String SPRITE = "icons/icons.svg";

    /** A symbol that only decorates: its meaning stands beside it as text. */
    public Icon(String name) {
        super(SPRITE, name);
        addClassName("kp-icon");
        getElement().setAttribute("aria-hidden", "true");
    }

    /** A symbol that stands alone and is read out. */
    public static Icon named(String name, String spoken) {
        var icon = new Icon(name);
        icon.getElement().removeAttribute("aria-hidden");
        icon.getElement().setAttribute("role", "img");
        icon.getElement().setAttribute("aria-label", spoken);
        return icon;
    }

    /** Adds classes of the style vocabulary, such as a colour of the text. */
    public Icon styled(String... classNames) {
        addClassNames(classNames);
        return this;
    }
}
