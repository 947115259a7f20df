package de.knotenpunkt.shared.ui;

import de.knotenpunkt.shared.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * A button that a module adds to the page head of another one's record, such as "Wiedervorlage". A bean of the
 * contributing module; the page knows nothing of it.
 */
public interface RecordAction {

    /** Whether the person at the screen may do this to such a record. */
    boolean supports(EntityRef record);

    /** Text of the button, translated. */
    String label();

    /** Symbol of the button. */
    String icon();

    /** Key that presses it, such as {@code w}; null for none. */
    @Nullable
    String key();

    /** Place among the actions, small numbers first. */
    int order();

    /** Whether files dropped on the page go to what the button opens. */
    default boolean takesFiles() {
        return false;
    }

    /** What the button does. */
    void run(EntityRef record);
}
