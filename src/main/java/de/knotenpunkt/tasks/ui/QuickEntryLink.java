package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import de.knotenpunkt.tasks.TaskEntry;
import org.springframework.stereotype.Component;

/** Opens the quick entry on whatever page an address ends in {@code ?aufgabe-anlegen}: for kept drafts and links. */
@Component
class QuickEntryLink implements VaadinServiceInitListener {

    private static final String PARAMETER = "aufgabe-anlegen";

    /** Address of the quick entry, on top of Mein Tag. */
    static final String PATH = "?" + PARAMETER;

    private final TaskEntry entry;
    private final TaskQuickEntry quickEntry;

    QuickEntryLink(TaskEntry entry, TaskQuickEntry quickEntry) {
        this.entry = entry;
        this.quickEntry = quickEntry;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(init -> init.getUI().addAfterNavigationListener(this::arrived));
    }

    private void arrived(AfterNavigationEvent navigation) {
        if (navigation.getLocation().getQueryParameters().getParameters().containsKey(PARAMETER) && entry.available()) {
            quickEntry.open();
        }
    }
}
