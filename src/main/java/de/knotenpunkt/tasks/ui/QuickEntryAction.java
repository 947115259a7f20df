package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.i18n.I18NProvider;
import de.knotenpunkt.shared.ui.GlobalAction;
import de.knotenpunkt.tasks.TaskEntry;
import org.springframework.stereotype.Component;

/** UC-030: "Aufgabe anlegen" in the header of every page, key {@code n}. */
@Component
class QuickEntryAction implements GlobalAction {

    private static final String KEY = "n";

    private final TaskEntry entry;
    private final TaskQuickEntry quickEntry;

    QuickEntryAction(TaskEntry entry, TaskQuickEntry quickEntry) {
        this.entry = entry;
        this.quickEntry = quickEntry;
    }

    @Override
    public boolean available() {
        return entry.available();
    }

    @Override
    public String label() {
        return I18NProvider.translate("tasks.quick.title");
    }

    @Override
    public String icon() {
        return "plus";
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void run() {
        quickEntry.open();
    }
}
