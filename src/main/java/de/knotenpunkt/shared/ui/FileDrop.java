package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.Component;

/**
 * Files may be dropped anywhere on a page: the page's script then clicks the button that takes files there, and hands
 * them to the upload of the dialog it opens. Whoever cannot drag has the same button.
 */
public final class FileDrop {

    private static final String OPENS = "data-kp-drop";
    private static final String TAKES = "data-kp-drop-box";

    private FileDrop() {}

    /** Marks the button that opens the upload. */
    public static void opens(Component button) {
        button.getElement().setAttribute(OPENS, true);
    }

    /** Marks the upload that takes what was dropped. */
    public static void takes(Component upload) {
        upload.getElement().setAttribute(TAKES, true);
    }
}
