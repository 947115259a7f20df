package de.knotenpunkt.shared.ui;

import java.util.List;

/** Shortcuts of a part of the application, for the help that {@code ?} opens. A bean of the module that binds them. */
public interface ShortcutGroup {

    /** Place among the groups, small numbers first. */
    int order();

    /** Translation key of the group's heading. */
    String titleKey();

    List<Shortcut> shortcuts();

    /**
     * @param keys as they stand on a German keyboard, such as {@code g a} or {@code Strg+Enter}
     * @param textKey translation key of what they do
     */
    record Shortcut(String keys, String textKey) {}
}
