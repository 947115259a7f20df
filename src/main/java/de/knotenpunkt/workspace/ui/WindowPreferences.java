package de.knotenpunkt.workspace.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import de.knotenpunkt.workspace.Preference;
import de.knotenpunkt.workspace.Preferences;
import org.jspecify.annotations.Nullable;

/**
 * The preferences of the person at the screen, read once per browser window. What is chosen in another window shows here
 * after the page is loaded again.
 */
@SpringComponent
@UIScope
public class WindowPreferences {

    private final Preferences preferences;
    private Preferences.@Nullable Chosen chosen;

    WindowPreferences(Preferences preferences) {
        this.preferences = preferences;
    }

    /** What the person chose, or what holds without a choice. */
    public <T> T get(Preference<T> preference) {
        var known = chosen;
        if (known == null) {
            known = preferences.all();
            chosen = known;
        }
        return known.get(preference);
    }

    /** Keeps a choice. */
    public <T> void set(Preference<T> preference, T value) {
        preferences.set(preference, value);
        chosen = null;
    }
}
