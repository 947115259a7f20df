package de.knotenpunkt.shared.ui;

import org.jspecify.annotations.Nullable;

/** A button in the header of every page, such as "Aufgabe anlegen". A bean of the contributing module. */
public interface GlobalAction {

    /** Whether the person at the screen may use it. */
    boolean available();

    /** Text of the button, translated. */
    String label();

    /** Symbol of the button. */
    String icon();

    /** Key that presses it, such as {@code n}; null for none. */
    @Nullable
    String key();

    /** Place among the actions, small numbers first; the first one is the filled one. */
    int order();

    /** What the button does. */
    void run();
}
